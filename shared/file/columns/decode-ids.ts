import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import { fault, isName } from '../json-guard'
import { maxIdLength, maxNameLength } from '../limits'
import type { LineFault } from './column'
import type { RawColumns } from './gather-columns'
import { columnFault } from './gather-columns'
import { readChecked } from './read-column'

/** The ids of the records of each kind, none of them twice. */
export function decodeIds(
  columns: RawColumns,
): Result<ReadonlyMap<string, readonly string[]>, LineFault> {
  const ids = new Map<string, readonly string[]>()
  for (const [kind, column] of columns.ids) {
    if (!isName(kind, maxNameLength) || kind.includes('/'))
      return err(columnFault(column, fault('kind', 'name')))
    const seen = new Set<string>()
    if (column.words !== null) return err(columnFault(column, fault('words', 'type')))
    const read = readChecked(column, (id) => {
      if (!isName(id, maxIdLength)) return 'name'
      if (seen.has(id)) return 'twice'
      seen.add(id)
      return null
    })
    if (!read.ok) return read
    ids.set(kind, read.value as readonly string[])
  }
  return ok(ids)
}
