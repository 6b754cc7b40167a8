import type { Change, ChangeSet } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import { changeFields, unknownFault } from '../check-change-set'
import type { FileError } from '../file-error'
import { entryNames } from '../format'
import type { Fault, JsonObject } from '../json-guard'
import { fault, isObject } from '../json-guard'
import { maxEntryBytes } from '../limits'
import type { LineFault } from './column'
import type { Pool } from './decode-changes'
import { decodeCodes, takeChanges } from './decode-changes'
import { decodeIds } from './decode-ids'
import { decodeContexts } from './decode-over'
import type { Said } from './decode-said'
import { decodeSaid } from './decode-said'
import type { SetHead } from './decode-sets'
import { decodeSets } from './decode-sets'
import { decodeShapes } from './decode-shapes'
import { decodeStamps } from './decode-stamps'
import type { RawColumns } from './gather-columns'
import { gatherColumns } from './gather-columns'
import { readMore } from './read-more'
import { spreadOfColumns } from './spread'

const badRecord = ({ line, field, problem }: LineFault) =>
  err<FileError>({ kind: 'bad-record', line, field, problem })

function decodePool(
  columns: RawColumns,
  stamps: Parameters<typeof decodeContexts>[1],
): Result<Pool, LineFault> {
  const ids = decodeIds(columns)
  if (!ids.ok) return ids
  const said: Said[] = []
  for (const column of columns.said) {
    const read = decodeSaid(column, ids.value)
    if (!read.ok) return read
    said.push(read.value)
  }
  const shapes = decodeShapes(columns, said)
  if (!shapes.ok) return shapes
  const contexts = decodeContexts(columns, stamps)
  if (!contexts.ok) return contexts
  return ok({ ids: ids.value, said, shapes: shapes.value, contexts: contexts.value })
}

/** Beyond the columns, a change may have fields of later versions, and lists that are there but empty. */
function moreFault(fields: JsonObject): Fault | null {
  for (const field of changeFields) {
    const value = fields[field]
    if (value === undefined) continue
    const isEmpty = isObject(value) && Object.keys(value).length === 0
    if (!isEmpty || (field !== 'several' && field !== 'over')) return fault(field, 'twice')
  }
  return unknownFault(fields, changeFields, 3)
}

/** Gives each set its changes: `decodeRecords` has seen that there are as many as the sets have. */
function shareOut(heads: readonly SetHead[], changes: readonly Change[]): readonly ChangeSet[] {
  let start = 0
  return heads.map(({ fields, changes: count }) => {
    const own = changes.slice(start, start + count)
    start += count
    return { ...fields, changes: own }
  })
}

/** Reads parsed lines of columns as the change sets that they hold, in their order. */
export function decodeColumns(lines: readonly Json[]): Result<readonly ChangeSet[], FileError> {
  const columns = gatherColumns(lines)
  if (!columns.ok) return badRecord(columns.error)
  const stamps = decodeStamps(columns.value)
  if (!stamps.ok) return badRecord(stamps.error)
  const heads = decodeSets(columns.value, stamps.value)
  if (!heads.ok) return badRecord(heads.error)
  const pool = decodePool(columns.value, stamps.value)
  if (!pool.ok) return badRecord(pool.error)
  const codes = decodeCodes(
    columns.value,
    pool.value,
    heads.value.map(({ changes }) => changes),
  )
  if (!codes.ok) return badRecord(codes.error)
  const actual = spreadOfColumns(heads.value, codes.value, pool.value)
  if (actual > maxEntryBytes) {
    const entry = entryNames.changes
    return err({ kind: 'too-big', what: 'entry', entry, actual, max: maxEntryBytes })
  }
  const count = codes.value.shapeOf.length
  const more = readMore(columns.value, 'changes.more', count, moreFault)
  if (!more.ok) return badRecord(more.error)
  const changes = takeChanges(codes.value, pool.value.contexts, more.value)
  if (!changes.ok) return badRecord(changes.error)
  return ok(shareOut(heads.value, changes.value))
}
