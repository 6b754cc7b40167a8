import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkPlan, PlannedTie } from '../../../shared/import/network/network-plan'
import type { ReviewedRows } from '../../state/import-store'
import { fieldLabel } from '../fields/field-label'
import { useTermLabel } from '../fields/term-options'
import classes from './import.module.css'
import { VirtualList } from './virtual-list'

function namesOf({ plan }: ReviewedRows, { alliances }: NetworkPlan): ReadonlyMap<number, string> {
  return new Map([
    ...plan.fresh.map(({ line, values }) => [line, values.name ?? ''] as const),
    ...plan.known.map(({ line, actor }) => [line, actor.name ?? ''] as const),
    ...alliances.map(({ line, title }) => [line, title] as const),
  ])
}

interface PlannedTiesProps {
  readonly rows: ReviewedRows
  readonly network: NetworkPlan
}

/** What each link would become; those that make nothing last, with the reason. */
export function PlannedTies({ rows, network }: PlannedTiesProps) {
  const { t } = useTranslation()
  const names = useMemo(() => namesOf(rows, network), [rows, network])
  const ties = useMemo(
    () => [
      ...network.ties.filter(({ skip }) => skip === null),
      ...network.ties.filter(({ skip }) => skip !== null),
    ],
    [network],
  )
  if (ties.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('importing.network.noTies')}
      </Text>
    )
  }
  return (
    <VirtualList
      label={t('importing.network.ties')}
      count={ties.length}
      estimate={38}
      row={(index) => {
        const tie = ties[index]
        return tie === undefined ? null : <Tie tie={tie} names={names} />
      }}
    />
  )
}

interface TieProps {
  readonly tie: PlannedTie
  readonly names: ReadonlyMap<number, string>
}

function Tie({ tie: { kind, fromLine, toLine, fields, skip }, names }: TieProps) {
  const { t } = useTranslation()
  const termLabel = useTermLabel()
  const { type, strength } = fields
  const from = names.get(fromLine) ?? t('importing.network.absent')
  const to = names.get(toLine) ?? t('importing.network.absent')
  const about = [
    kind === 'membership'
      ? t('importing.network.membership')
      : typeof type === 'string'
        ? termLabel('relationType', type)
        : t('importing.network.unsaid'),
    ...(typeof strength === 'number'
      ? [`${fieldLabel(t, 'relation', 'strength')} ${String(strength)}`]
      : []),
  ]
  const arrow = kind === 'relation' && fields['isMutual'] !== true ? '→' : '—'
  return (
    <div className={`${classes['row'] ?? ''} ${classes['plain'] ?? ''}`}>
      <span>
        <span className={skip === null ? undefined : classes['quiet']}>
          {from} {arrow} {to}
        </span>
        <span className={classes['quiet']}> {about.join(' · ')}</span>
      </span>
      <span className={classes['quiet']}>
        {skip === null ? '' : t(`importing.network.skip.${skip}`)}
      </span>
    </div>
  )
}
