import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import type { PlannedAlliance } from '../../../shared/import/network/network-plan'
import { useTermLabel } from '../fields/term-options'
import { CheckAll } from './check-all'
import { withLine } from './choose-line'
import classes from './import.module.css'
import { VirtualList } from './virtual-list'

interface PlannedAlliancesProps {
  readonly alliances: readonly PlannedAlliance[]
  readonly choices: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

/** The nodes that are alliances: new ones, and those that the territory has. */
export function PlannedAlliances({ alliances, choices, onChoose }: PlannedAlliancesProps) {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  if (alliances.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('importing.network.noAlliances')}
      </Text>
    )
  }
  return (
    <>
      <CheckAll lines={alliances} choices={choices} onChoose={onChoose} />
      <VirtualList
        label={t('importing.network.alliances')}
        count={alliances.length}
        estimate={40}
        row={(index) => {
          const alliance = alliances[index]
          if (alliance === undefined) return null
          const { line, title, fields, known } = alliance
          const { form } = fields
          const about = [
            ...(typeof form === 'string' ? [termLabel('allianceForm', form)] : []),
            ...(known === null ? [] : [t('importing.network.known')]),
          ]
          return (
            <label className={classes['row']}>
              <Checkbox
                size="xs"
                mt={3}
                aria-label={t('importing.take', { name: title })}
                checked={!choices.leftOut.has(line)}
                onChange={(event) => {
                  const leftOut = withLine(choices.leftOut, line, !event.currentTarget.checked)
                  onChoose({ ...choices, leftOut })
                }}
              />
              <span>
                <span className={classes['name']}>{title}</span>
                <span className={classes['quiet']}> {about.join(' · ')}</span>
              </span>
            </label>
          )
        }}
      />
    </>
  )
}
