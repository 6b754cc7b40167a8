import { useMemo } from 'react'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { useTerritory } from '../../state/territory-store'
import type { Save } from './draft'

import { TagsField } from './tags-field'

export interface SuggestedTagsFieldProps {
  readonly label: string
  readonly kind: RecordKind
  readonly field: string
  readonly value: readonly string[] | undefined
  readonly save: Save<readonly string[]>
}

/** The tags in use on all records of a kind, in the order of the alphabet. */
export function useUsedTags(kind: RecordKind, field: string): readonly string[] {
  const table = useTerritory((state) => state.tables[kind])
  return useMemo(() => {
    const used = new Set<string>()
    for (const record of table.byId.values()) {
      const tags: unknown = (record as Readonly<Record<string, unknown>>)[field]
      if (!Array.isArray(tags)) continue
      for (const tag of tags) if (typeof tag === 'string') used.add(tag)
    }
    return [...used].sort((a, b) => a.localeCompare(b))
  }, [table, field])
}

/** Free words, with those that the other records have as suggestions. */
export function SuggestedTagsField({ kind, field, ...rest }: SuggestedTagsFieldProps) {
  return <TagsField {...rest} suggestions={useUsedTags(kind, field)} />
}
