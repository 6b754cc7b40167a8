import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { recordTitle } from '../../actions/record-title'
import type { Discarded, Trash } from '../../state/trash'
import { useTerritory } from '../../state/territory-store'
import { wholeTitle } from '../fields/whole-title'

const counted = {
  membership: 'memberships',
  relation: 'relations',
  contact: 'contacts',
  position: 'positions',
  impact: 'impacts',
  attachment: 'attachments',
  actor: 'members',
} as const

/** What went with a record, in words; empty where nothing did. */
export function goingWith(t: TFunction, { dependents }: Discarded, trash: Trash): string {
  const counts = new Map<keyof typeof counted, number>()
  const count = (keys: readonly string[]): void => {
    for (const key of keys) {
      const discarded = trash.get(key)
      if (discarded === undefined || !(discarded.kind in counted)) continue
      const kind = discarded.kind as keyof typeof counted
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      if (kind === 'actor' || kind === 'impact') count(discarded.dependents)
    }
  }
  count(dependents)
  const parts = (Object.keys(counted) as (keyof typeof counted)[])
    .filter((kind) => counts.has(kind))
    .map((kind) => t(`trash.${counted[kind]}`, { count: counts.get(kind) ?? 0 }))
  return parts.length === 0 ? '' : t('trash.with', { list: parts.join(', ') })
}

/** What a removed record is called, and what it belongs to. */
export function useDiscardedName(): (discarded: Discarded) => string {
  const { t } = useTranslation()
  const rows = useTerritory((state) => state.rows)
  return useCallback(
    ({ kind, record }) => {
      const title = recordTitle(kind, record, (key) => rows.get(key))
      return wholeTitle(title, t('records.unnamed'))
    },
    [rows, t],
  )
}
