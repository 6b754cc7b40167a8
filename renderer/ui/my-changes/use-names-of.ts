import { useMemo } from 'react'
import type { Json } from '../../../shared/kernel/json'
import { nameOfId } from '../../actions/record-title'
import type { MyChange } from '../../state/my-changes-store'
import { namesRecords } from '../../state/names-record'
import { useTerritory } from '../../state/territory-store'
import type { OtherWords } from '../fields/use-field-text'

/** What the records that changes name are called, those that were removed too. */
export function useNamesOf(changes: readonly MyChange[]): OtherWords {
  const rows = useTerritory((state) => state.rows)
  return useMemo(() => {
    const names = new Map<string, string>()
    const note = (value: Json): void => {
      if (Array.isArray(value)) for (const one of value as readonly Json[]) note(one)
      if (typeof value !== 'string' || names.has(value)) return
      const name = nameOfId((key) => rows.get(key), value)
      if (name !== '') names.set(value, name)
    }
    for (const { kind, fields } of changes) {
      for (const { field, before, after } of fields) {
        if (!namesRecords(kind, field)) continue
        note(before)
        note(after)
      }
    }
    return { names, terms: [] }
  }, [changes, rows])
}
