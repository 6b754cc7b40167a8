import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { LineFault } from './column'
import type { Shape } from './decode-shapes'
import type { RawColumn } from './gather-columns'
import { columnFault, valueFault } from './gather-columns'
import { readPlaces } from './read-column'
import { fault } from '../json-guard'

/** The records of one kind, as changes meet them. */
interface Met {
  readonly ids: readonly string[]
  /** How many were met. */
  known: number
  /** By place, the last change set that spoke of it: a set speaks of a record once. */
  readonly lastSet: number[]
}

/**
 * The id of the record of each change: 0 is one that was not met before, n the nth of its kind that was.
 * `counts` tells how many changes each change set has: all together as many as there are, and no record twice.
 */
export function decodeRecords(
  column: RawColumn,
  shapeOf: readonly Shape[],
  ids: ReadonlyMap<string, readonly string[]>,
  counts: readonly number[],
): Result<readonly string[], LineFault> {
  const codes = readPlaces(column, Number.MAX_SAFE_INTEGER)
  if (!codes.ok) return codes
  const kinds = new Map<string, Met>()
  const idOf: string[] = []
  for (const [set, count] of counts.entries()) {
    if (count > shapeOf.length - idOf.length)
      return err(columnFault(column, fault('values', 'range')))
    for (let left = count; left > 0; left--) {
      const index = idOf.length
      const kind = shapeOf[index]?.kind ?? ''
      const met = kinds.get(kind) ?? { ids: ids.get(kind) ?? [], known: 0, lastSet: [] }
      kinds.set(kind, met)
      const code = codes.value[index] ?? 0
      const place = code === 0 ? met.known++ : code - 1
      const id = place < met.known ? met.ids[place] : undefined
      if (id === undefined) return err(valueFault(column, index, 'range'))
      if (met.lastSet[place] === set) return err(valueFault(column, index, 'twice'))
      met.lastSet[place] = set
      idOf.push(id)
    }
  }
  const isWhole = idOf.length === shapeOf.length
  return isWhole ? ok(idOf) : err(columnFault(column, fault('values', 'range')))
}
