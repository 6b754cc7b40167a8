import type { Json } from '../../kernel/json'
import type { Stamp } from '../../kernel/stamp'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import { isArray, isName } from '../json-guard'
import { maxNameLength } from '../limits'
import type { LineFault } from './column'
import type { Said } from './decode-said'
import type { RawColumns } from './gather-columns'
import { valueFault } from './gather-columns'
import { isPlace, singleColumn } from './read-column'

/** Of what a change speaks: the columns that its values are taken from, one after the other. */
export interface Shape {
  readonly kind: string
  readonly columns: readonly Said[]
  /** Whether all it speaks of has one value: no set, no list. */
  readonly isPlain: boolean
  /** What a change of this shape supersedes, by the number that says so: shared, since nothing alters it. */
  readonly overs: Map<number, Readonly<Record<string, readonly Stamp[]>>>
}

/** A register may come once; a set as often as it has elements. */
function speaksTwice(columns: readonly Said[]): boolean {
  const names = columns.filter(({ form }) => form !== 'field').map(({ name }) => name)
  return new Set(names).size !== names.length
}

function readShape(
  value: Json,
  said: readonly Said[],
): Shape | 'type' | 'name' | 'range' | 'twice' {
  if (!isArray(value)) return 'type'
  const [kind, ...places] = value
  if (!isName(kind, maxNameLength) || kind.includes('/')) return 'name'
  const columns: Said[] = []
  for (const place of places) {
    const column = isPlace(place, said.length) ? said[place] : undefined
    if (column?.kind !== kind) return 'range'
    columns.push(column)
  }
  if (speaksTwice(columns)) return 'twice'
  const isPlain = columns.every(({ form }) => form === 'register')
  return { kind, columns, isPlain, overs: new Map() }
}

/** The shapes of the changes of a file. */
export function decodeShapes(
  columns: RawColumns,
  said: readonly Said[],
): Result<readonly Shape[], LineFault> {
  const column = singleColumn(columns, 'shapes')
  if (!column.ok) return column
  const shapes: Shape[] = []
  for (const [index, value] of column.value.values.entries()) {
    const shape = readShape(value, said)
    if (typeof shape === 'string') return err(valueFault(column.value, index, shape))
    shapes.push(shape)
  }
  return ok(shapes)
}
