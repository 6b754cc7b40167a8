import type { Change } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Stamp } from '../../kernel/stamp'
import { fault } from '../json-guard'
import type { LineFault } from './column'
import { decodeRecords } from './decode-records'
import type { Contexts } from './decode-over'
import { isOver, overOf } from './decode-over'
import type { Said } from './decode-said'
import type { Shape } from './decode-shapes'
import type { RawColumn, RawColumns } from './gather-columns'
import { columnFault, valueFault } from './gather-columns'
import { readPlaces, singleColumn } from './read-column'
import type { More } from './read-more'

/** What the columns of changes point into. */
export interface Pool {
  readonly ids: ReadonlyMap<string, readonly string[]>
  readonly said: readonly Said[]
  readonly shapes: readonly Shape[]
  readonly contexts: Contexts
}

/** The columns of changes, every number in them checked. */
export interface ChangeCodes {
  readonly shapeOf: readonly Shape[]
  readonly idOf: readonly string[]
  readonly overColumn: RawColumn
}

/** How often each column is taken from: as often as it has values, no more and no less. */
function countFault(shapeOf: readonly Shape[], said: readonly Said[]): LineFault | null {
  const uses = new Map<Shape, number>()
  for (const shape of shapeOf) uses.set(shape, (uses.get(shape) ?? 0) + 1)
  const wanted = new Map<Said, number>()
  for (const [shape, times] of uses) {
    for (const column of shape.columns) wanted.set(column, (wanted.get(column) ?? 0) + times)
  }
  const other = said.find((some) => (wanted.get(some) ?? 0) !== some.values.length)
  return other === undefined ? null : columnFault(other.column, fault('values', 'range'))
}

/** Checks the columns of changes: what they point to is there, and nothing is left over. */
export function decodeCodes(
  columns: RawColumns,
  pool: Pool,
  counts: readonly number[],
): Result<ChangeCodes, LineFault> {
  const shapeColumn = singleColumn(columns, 'changes.shape')
  if (!shapeColumn.ok) return shapeColumn
  const places = readPlaces(shapeColumn.value, pool.shapes.length)
  if (!places.ok) return places
  const shapeOf = places.value.flatMap((place) => pool.shapes[place] ?? [])
  const wrong = countFault(shapeOf, pool.said)
  if (wrong !== null) return err(wrong)
  const records = singleColumn(columns, 'changes.record', shapeOf.length)
  if (!records.ok) return records
  const idOf = decodeRecords(records.value, shapeOf, pool.ids, counts)
  if (!idOf.ok) return idOf
  const over = singleColumn(columns, 'changes.over', shapeOf.length)
  if (!over.ok) return over
  for (const [index, shape] of shapeOf.entries()) {
    const value = over.value.values[index] ?? null
    if (!isOver(value, pool.contexts, shape.columns.length)) {
      return err(valueFault(over.value, index, 'range'))
    }
  }
  return ok({ shapeOf, idOf: idOf.value, overColumn: over.value })
}

/** What a change says, taken from its columns; null where an element or a list says a register again. */
function takeValues(
  { columns }: Shape,
  registers: string[],
): Pick<Change, 'values' | 'several'> | null {
  const values: Record<string, Json> = {}
  let several: Record<string, readonly Json[]> | undefined
  for (const column of columns) {
    const value = column.values[column.taken++] ?? null
    const register = column.form === 'field' ? (value as string) : column.name
    if (column.form !== 'register' && Object.hasOwn(values, register)) return null
    if (column.form === 'several') {
      several ??= {}
      several[register] = value as readonly Json[]
    } else {
      values[register] = column.form === 'field' ? true : value
    }
    registers.push(register)
  }
  return several === undefined ? { values } : { values, several }
}

/** What a change of one value a register says: nearly all are of this kind, and of few shapes. */
function takePlain({ columns }: Shape): Record<string, Json> {
  const values: Record<string, Json> = {}
  for (const column of columns) values[column.name] = column.values[column.taken++] ?? null
  return values
}

function sharedOver(
  shape: Shape,
  code: Json,
  contexts: Contexts,
): Readonly<Record<string, readonly Stamp[]>> | undefined {
  if (code === 0 || typeof code !== 'number') return overOf(code, contexts, namesOf(shape))
  const known = shape.overs.get(code)
  if (known !== undefined) return known
  const over = overOf(code, contexts, namesOf(shape))
  if (over !== undefined) shape.overs.set(code, over)
  return over
}

const namesOf = ({ columns }: Shape): readonly string[] => columns.map(({ name }) => name)

/** The changes, in their order, from codes that were checked. */
export function takeChanges(
  { shapeOf, idOf, overColumn }: ChangeCodes,
  contexts: Contexts,
  more: More,
): Result<readonly Change[], LineFault> {
  const changes: Change[] = []
  for (let index = 0; index < shapeOf.length; index++) {
    const shape = shapeOf[index]
    if (shape === undefined) break
    const id = idOf[index] ?? ''
    const { kind } = shape
    const code = overColumn.values[index] ?? 0
    let change: Change
    if (shape.isPlain) {
      const values = takePlain(shape)
      const over = code === 0 ? undefined : sharedOver(shape, code, contexts)
      change = over === undefined ? { kind, id, values } : { kind, id, values, over }
    } else {
      const registers: string[] = []
      const said = takeValues(shape, registers)
      if (said === null) return err(valueFault(overColumn, index, 'twice'))
      const over = overOf(code, contexts, registers)
      change = over === undefined ? { kind, id, ...said } : { kind, id, ...said, over }
    }
    const added = more.size === 0 ? undefined : more.get(index)
    changes.push(added === undefined ? change : { ...change, ...added })
  }
  return ok(changes)
}
