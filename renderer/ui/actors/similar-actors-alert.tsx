import { Anchor, Stack } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { openRecord } from '../../actions/navigation'
import type { RecordTable } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'
import { Caution } from '../fields/caution'
import { similarActors } from './similar-actors'

export interface SimilarActorsProps {
  readonly typed: string
  readonly onClose: () => void
}

/** Every actor, and once more under each name that a merged one has beside its own. */
function withOtherNames(table: RecordTable<'actor'>): readonly Actor[] {
  return [...table.byId.values()].flatMap((actor) => [
    actor,
    ...(table.otherNames?.(actor.id) ?? []).map((name) => ({ ...actor, name })),
  ])
}

/** The actors that may be the one being added, to be opened instead. It warns and refuses nothing. */
export function SimilarActors({ typed, onClose }: SimilarActorsProps) {
  const { t } = useTranslation()
  const table = useTerritory((state) => state.tables.actor)
  const settled = useDeferredValue(typed)
  const named = useMemo(() => withOtherNames(table), [table])
  const similar = useMemo(() => similarActors(settled, named), [settled, named])
  if (similar.length === 0) return null
  return (
    <Caution title={t('actors.quick.similar', { count: similar.length })}>
      <Stack gap={4} align="flex-start">
        {similar.map(({ id, name = '' }) => (
          <Anchor
            key={`${id} ${name}`}
            component="button"
            type="button"
            size="sm"
            c="var(--mantine-color-text)"
            underline="always"
            onClick={() => {
              onClose()
              openRecord('actor', id)
            }}
          >
            {t('actors.quick.open', { name })}
          </Anchor>
        ))}
      </Stack>
    </Caution>
  )
}
