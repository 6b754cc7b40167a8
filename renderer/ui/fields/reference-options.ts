import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '../../../shared/graph/match-text'
import { findRecords } from '../../state/find-records'
import type { RecordTables } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'
import type { Option } from './term-options'

/** The kinds of record that others point to. */
export type TargetKind = 'actor' | 'alliance' | 'challenge' | 'resource'

/** As many as a person reads through. */
const shownMatches = 30

/** What a record is called; empty where it has no name or is no more. */
function nameIn(tables: RecordTables, kind: TargetKind, id: string): string {
  if (kind === 'actor') return tables.actor.byId.get(id)?.name ?? ''
  return tables[kind].byId.get(id)?.title ?? ''
}

/** What a record is called on screen. */
export function useRecordName(): (kind: TargetKind, id: string) => string {
  const { t } = useTranslation()
  const tables = useTerritory((state) => state.tables)
  return (kind, id) => {
    const name = nameIn(tables, kind, id)
    return name === '' ? t('records.unnamed') : name
  }
}

function findTitled(
  tables: RecordTables,
  kind: 'challenge' | 'resource',
  search: string,
): readonly Option[] {
  const words = foldText(search).split(/\s+/)
  return Array.from(tables[kind].byId.values(), ({ id, title = '' }) => ({
    value: id,
    label: title,
  }))
    .filter(({ label }) => words.every((word) => foldText(label).includes(word)))
    .sort((a, b) => a.label.localeCompare(b.label))
    .slice(0, shownMatches)
}

function find(tables: RecordTables, kind: TargetKind, search: string): readonly Option[] {
  if (kind === 'challenge' || kind === 'resource') return findTitled(tables, kind, search)
  const found = findRecords(tables, kind, search, shownMatches)
  return found.map(({ id, name }) => ({ value: id, label: name }))
}

/** The records that answer what is typed, less the excluded, and those chosen, so that their names show. */
export function useReferenceOptions(
  kind: TargetKind,
  search: string,
  chosen: readonly string[],
  excluded: ReadonlySet<string>,
): Option[] {
  const tables = useTerritory((state) => state.tables)
  const nameOf = useRecordName()
  const isPickedName = chosen.some((id) => nameIn(tables, kind, id) === search)
  const query = isPickedName ? '' : search
  const found = useMemo(() => find(tables, kind, query), [tables, kind, query])
  const picked = chosen.map((id) => ({ value: id, label: nameOf(kind, id) }))
  const names = new Set(chosen)
  const rest = found.filter(({ value }) => !names.has(value) && !excluded.has(value))
  // While another is typed the found ones come first, for Enter.
  return isPickedName ? [...picked, ...rest] : [...rest, ...picked]
}
