import { Anchor, Button, Group, Tabs, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import { countImport, countNetwork } from '../../actions/count-import'
import { carryOutImport, closeImport } from '../../actions/importing'
import type { ReviewedRows } from '../../state/import-store'
import { FreshList } from './fresh-list'
import { ImportOptionsPanel } from './import-options-panel'
import classes from './import.module.css'
import { KnownList } from './known-list'
import { PlannedAlliances } from './planned-alliances'
import { PlannedTies } from './planned-ties'
import { SkippedList } from './skipped-list'

const usualChoices: ImportChoices = {
  leftOut: new Set(),
  overwritten: new Set(),
  asNew: new Set(),
}

interface ReviewStepProps {
  readonly fileName: string
  readonly rows: ReviewedRows
  /** Back to the columns, where the person had mapped them. */
  readonly onMap: () => void
}

/** What would become of each row: new, already there, skipped and why. */
export function ReviewStep({ fileName, rows, onMap }: ReviewStepProps) {
  const { t, i18n } = useTranslation()
  const { plan, network } = rows
  const [choices, setChoices] = useState(usualChoices)
  const tabs = [
    { tab: 'fresh', count: plan.fresh.length },
    { tab: 'known', count: plan.known.length },
    ...(network === null
      ? []
      : ([
          { tab: 'alliances', count: network.alliances.length },
          { tab: 'ties', count: network.ties.length },
        ] as const)),
    { tab: 'skipped', count: plan.skipped.length },
  ] as const
  return (
    <div className={classes['step']}>
      <Recognised fileName={fileName} rows={rows} onMap={onMap} />
      <div className={classes['columns']}>
        <ImportOptionsPanel rows={rows} />
        <Tabs
          className={classes['tabs'] ?? ''}
          defaultValue={tabs.find(({ count }) => count > 0)?.tab ?? 'fresh'}
        >
          <Tabs.List mb="sm">
            {tabs.map(({ tab, count }) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`importing.tabs.${tab}`)}{' '}
                <Text component="span" size="xs" c="dimmed">
                  {count.toLocaleString(i18n.language)}
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
          {network === null ? null : (
            <>
              <Tabs.Panel value="alliances" className={classes['panel'] ?? ''}>
                <PlannedAlliances
                  alliances={network.alliances}
                  choices={choices}
                  onChoose={setChoices}
                />
              </Tabs.Panel>
              <Tabs.Panel value="ties" className={classes['panel'] ?? ''}>
                <PlannedTies rows={rows} network={network} />
              </Tabs.Panel>
            </>
          )}
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
  const isNetwork = reader.kind === 'graph'
  return (
    <Text size="sm">
      {t(isNetwork ? 'importing.network.mapped' : 'importing.mapped', { name: fileName })}{' '}
      <Anchor component="button" size="sm" underline="always" onClick={onMap}>
        {t(isNetwork ? 'importing.network.changeMapping' : 'importing.changeMapping')}
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
  const { alliances, ties } = useMemo(
    () =>
      rows.network === null
        ? { alliances: 0, ties: 0 }
        : countNetwork(rows.plan, rows.network, choices),
    [rows, choices],
  )
  const [isWriting, setIsWriting] = useState(false)
  const isNetwork = rows.network !== null
  const count = added + completed + alliances + ties
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
    ...(alliances > 0 ? [t('importing.network.newAlliances', { count: alliances })] : []),
    ...(ties > 0 ? [t('importing.network.newTies', { count: ties })] : []),
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
          {count === 0
            ? t('importing.nothing')
            : isNetwork
              ? t('importing.network.submit')
              : t('importing.submit', { count })}
        </Button>
      </Group>
    </div>
  )
}
