import type { Change, ChangeSet } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Stamp } from '../../kernel/stamp'
import { changeFields } from '../check-change-set'
import { inKeyOrder } from '../json-text'
import { chooseCoding } from './choose-coding'
import type { Column } from './column'
import { OverEncoder } from './encode-over'
import { ShapeTree } from './shape-tree'

/** What a change says beyond its columns: fields of later versions, and lists that are there but empty. */
function moreOf(change: Change): Readonly<Record<string, Json>> | null {
  const more: Record<string, Json> = {}
  for (const field of Object.keys(change)) {
    const value = change[field as keyof Change] as Json | undefined
    if (value === undefined) continue
    const isEmpty =
      (field === 'several' || field === 'over') && Object.keys(value as object).length === 0
    if (isEmpty || !changeFields.includes(field)) more[field] = value
  }
  return Object.keys(more).length === 0 ? null : more
}

/** Gathers the changes of all sets, column by column. */
class ChangeEncoder {
  readonly tree = new ShapeTree()
  readonly over: OverEncoder
  readonly shapeOf: number[] = []
  readonly recordOf: number[] = []
  readonly overOf: Json[] = []
  readonly more: Json[] = []
  readonly ids = new Map<string, Map<string, number>>()

  constructor(stamps: readonly Stamp[]) {
    this.over = new OverEncoder(stamps)
  }

  add(change: Change): void {
    const more = moreOf(change)
    if (more !== null) this.more.push([this.shapeOf.length, inKeyOrder(more)])
    this.recordOf.push(this.record(change.kind, change.id))
    const registers: string[] = []
    this.shapeOf.push(this.shape(change, registers))
    this.overOf.push(this.over.encode(change.over, registers))
  }

  /** 0 for a record that was not met before, n for the nth of its kind. */
  private record(kind: string, id: string): number {
    let places = this.ids.get(kind)
    if (places === undefined) {
      places = new Map()
      this.ids.set(kind, places)
    }
    const place = places.get(id)
    if (place !== undefined) return place + 1
    places.set(id, places.size)
    return 0
  }

  /** The shape of a change; `registers` gets what it speaks of, in the order in which a reader meets it. */
  private shape({ kind, values, several }: Change, registers: string[]): number {
    const keys = Object.keys(values).sort()
    let node = this.tree.root(kind)
    for (const key of keys) {
      const value = values[key] ?? null
      const slash = value === true ? key.indexOf('/') : -1
      node =
        slash < 0
          ? this.tree.step(node, 'register', key, value)
          : this.tree.step(node, 'field', key.slice(0, slash), key.slice(slash + 1))
      registers.push(key)
    }
    for (const key of Object.keys(several ?? {}).sort()) {
      node = this.tree.step(node, 'several', key, several?.[key] ?? [])
      registers.push(key)
    }
    return this.tree.end(node)
  }
}

/** The columns of the changes of some sets; `stamps` are all that they mention. */
export function changeColumnsOf(
  sets: readonly ChangeSet[],
  stamps: readonly Stamp[],
): readonly Column[] {
  const encoder = new ChangeEncoder(stamps)
  for (const { changes } of sets) for (const change of changes) encoder.add(change)
  const { tree, ids } = encoder
  const plain = (column: string, values: readonly Json[]): Column => ({
    head: { column },
    words: null,
    values,
  })
  const idColumns = [...ids].map(([kind, places]): Column => ({
    head: { column: 'ids', kind },
    words: null,
    values: [...places.keys()],
  }))
  return [
    plain('shapes', tree.shapes),
    plain('contexts', encoder.over.contexts),
    plain('changes.shape', encoder.shapeOf),
    plain('changes.record', encoder.recordOf),
    plain('changes.over', encoder.overOf),
    plain('changes.more', encoder.more),
    ...idColumns,
    ...tree.said.map(({ head, values }) => chooseCoding(head, values, ids)),
  ]
}
