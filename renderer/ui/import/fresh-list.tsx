import { Button, Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportChoices } from '../../../shared/import/edits-of'
import type { FreshActor } from '../../../shared/import/import-plan'
import { reviewImport } from '../../actions/importing'
import type { ReviewedRows } from '../../state/import-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName, useTerritoryCommunes } from '../fields/use-places'
import { CheckAll } from './check-all'
import { withLine } from './choose-line'
import classes from './import.module.css'
import { LinePlace } from './line-place'
import { RowWarnings } from './row-warnings'
import { VirtualList } from './virtual-list'

interface FreshListProps {
  readonly rows: ReviewedRows
  readonly choices: ImportChoices
  readonly onChoose: (choices: ImportChoices) => void
}

const rowHeight = 52

/** Actors that the territory has not: all are taken unless unticked. */
export function FreshList({ rows, choices, onChoose }: FreshListProps) {
  const { t } = useTranslation()
  const { fresh } = rows.plan
  if (fresh.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('importing.empty.fresh')}
      </Text>
    )
  }
  return (
    <>
      <OutsideHint rows={rows} />
      <CheckAll lines={fresh} choices={choices} onChoose={onChoose} />
      <VirtualList
        label={t('importing.tabs.fresh')}
        count={fresh.length}
        estimate={rowHeight}
        row={(index) => {
          const actor = fresh[index]
          if (actor === undefined) return null
          const { leftOut } = choices
          return (
            <FreshRow
              actor={actor}
              isTaken={!leftOut.has(actor.line)}
              onTake={(isTaken) => {
                onChoose({ ...choices, leftOut: withLine(leftOut, actor.line, !isTaken) })
              }}
            />
          )
        }}
      />
    </>
  )
}

interface FreshRowProps {
  readonly actor: FreshActor
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
}

function FreshRow({ actor, isTaken, onTake }: FreshRowProps) {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  const communeName = useCommuneName()
  const { line, values, warnings, isRestored } = actor
  const { name = '', kind, commune } = values
  const about = [
    ...(kind === undefined ? [] : [termLabel('actorKind', kind)]),
    ...(commune === undefined ? [] : [communeName(commune)]),
    ...(isRestored ? [t('importing.restored')] : []),
  ]
  return (
    <label className={classes['row']}>
      <Checkbox
        size="xs"
        mt={3}
        aria-label={t('importing.take', { name })}
        checked={isTaken}
        onChange={(event) => {
          onTake(event.currentTarget.checked)
        }}
      />
      <span>
        <span className={classes['name']}>{name}</span>
        <span className={classes['quiet']}> {about.join(' · ')}</span>
        <RowWarnings warnings={warnings} />
      </span>
      <LinePlace line={line} />
    </label>
  )
}

/** A file of a whole département is often brought for a few communes. */
function OutsideHint({ rows }: { readonly rows: ReviewedRows }) {
  const { t } = useTranslation()
  const communes = useTerritoryCommunes()
  const { reader, options, plan } = rows
  if (communes.size === 0 || options.communes !== null) return null
  const count = plan.fresh.filter(({ values }) => !communes.has(values.commune ?? '')).length
  if (count === 0) return null
  return (
    <div className={classes['hint']}>
      <span>{t('importing.outside', { count })}</span>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => void reviewImport(reader, { ...options, communes })}
      >
        {t('importing.leaveOutside')}
      </Button>
    </div>
  )
}
