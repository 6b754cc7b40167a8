import { Anchor, Button, Group, Tabs, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import { countImport } from '../../actions/count-import'
import { carryOutImport, closeImport } from '../../actions/importing'
import type { ReviewedRows } from '../../state/import-store'
import { FreshList } from './fresh-list'
import { ImportOptionsPanel } from './import-options-panel'
import classes from './import.module.css'
import { KnownList } from './known-list'
import { SkippedList } from './skipped-list'

const usualChoices: ImportChoices = {
  leftOut: new Set(),
  overwritten: new Set(),
  asNew: new Set(),
}

const tabs = ['fresh', 'known', 'skipped'] as const

interface ReviewStepProps {
  readonly fileName: string
  readonly rows: ReviewedRows
  /** Back to the columns, where the person had mapped them. */
  readonly onMap: () => void
}

/** What would become of each row: new, already there, skipped and why. */
export function ReviewStep({ fileName, rows, onMap }: ReviewStepProps) {
  const { t, i18n } = useTranslation()
  const { plan } = rows
  const [choices, setChoices] = useState(usualChoices)
  return (
    <div className={classes['step']}>
      <Recognised fileName={fileName} rows={rows} onMap={onMap} />
      <div className={classes['columns']}>
        <ImportOptionsPanel rows={rows} />
        <Tabs
          className={classes['tabs'] ?? ''}
          defaultValue={tabs.find((tab) => plan[tab].length > 0) ?? 'fresh'}
        >
          <Tabs.List mb="sm">
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`importing.tabs.${tab}`)}{' '}
                <Text component="span" size="xs" c="dimmed">
                  {plan[tab].length.toLocaleString(i18n.language)}
                </Text>
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="fresh" className={classes['panel'] ?? ''}>
            <FreshList rows={rows} choices={choices} onChoose={setChoices} />
          </Tabs.Panel>
          <Tabs.Panel value="known" className={classes['panel'] ?? ''}>
            <KnownList known={plan.known} choices={choices} onChoose={setChoices} />
          </Tabs.Panel>
          <Tabs.Panel value="skipped" className={classes['panel'] ?? ''}>
            <SkippedList skipped={plan.skipped} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <ReviewFoot rows={rows} choices={choices} />
    </div>
  )
}

function Recognised({ fileName, rows, onMap }: ReviewStepProps) {
  const { t } = useTranslation()
  const { reader } = rows
  if (reader.kind === 'preset') {
    const preset = t(`importing.presets.${reader.preset}`)
    return <Text size="sm">{t('importing.recognised', { name: fileName, preset })}</Text>
  }
  return (
    <Text size="sm">
      {t('importing.mapped', { name: fileName })}{' '}
      <Anchor component="button" size="sm" underline="always" onClick={onMap}>
        {t('importing.changeMapping')}
      </Anchor>
    </Text>
  )
}

interface ReviewFootProps {
  readonly rows: ReviewedRows
  readonly choices: ImportChoices
}

function ReviewFoot({ rows, choices }: ReviewFootProps) {
  const { t } = useTranslation()
  const { added, completed } = useMemo(() => countImport(rows.plan, choices), [rows, choices])
  const [isWriting, setIsWriting] = useState(false)
  const count = added + completed
  const write = (): void => {
    setIsWriting(true)
    // Thousands of records take a second: the button must be seen to have been pressed.
    requestAnimationFrame(() => {
      setTimeout(() => {
        void carryOutImport(choices).finally(() => {
          setIsWriting(false)
        })
      })
    })
  }
  const parts = [
    ...(added > 0 ? [t('importing.added', { count: added })] : []),
    ...(completed > 0 ? [t('importing.completed', { count: completed })] : []),
  ]
  return (
    <div className={classes['foot']}>
      <Text size="sm" aria-live="polite">
        <Text component="span" fw={600} size="sm">
          {parts.join(', ')}
        </Text>{' '}
        <Text component="span" c="dimmed" size="sm">
          {t('importing.nothingWritten')}
        </Text>
      </Text>
      <Group gap="sm" wrap="nowrap">
        <Button variant="default" onClick={closeImport}>
          {t('common.cancel')}
        </Button>
        <Button disabled={count === 0} loading={isWriting} onClick={write}>
          {count === 0 ? t('importing.nothing') : t('importing.submit', { count })}
        </Button>
      </Group>
    </div>
  )
}
