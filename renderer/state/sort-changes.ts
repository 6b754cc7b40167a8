import { removedRegister } from '../../shared/change/record'
import type { Json } from '../../shared/kernel/json'
import { recordKinds } from '../../shared/model/record-kinds'
import type { MyChange } from './my-changes-store'
import type { Trash } from './trash'

/** What may have become of a record, in the order in which it is told. */
export const hows = ['added', 'changed', 'restored', 'removed', 'erased'] as const

const kindOrder: readonly string[] = Object.keys(recordKinds)

/** Without what was removed with something else that is told: its removal says it. */
export function withoutDependents(changes: readonly MyChange[], trash: Trash): readonly MyChange[] {
  const removed = changes.filter(({ how }) => how === 'removed')
  const going = new Set(removed.flatMap(({ key }) => trash.get(key)?.dependents ?? []))
  return changes.filter(({ how, key }) => how !== 'removed' || !going.has(key))
}

/** The changes of each kind of record, in the order of the model; places on the network are only counted. */
export function byKind(changes: readonly MyChange[]): ReadonlyMap<string, readonly MyChange[]> {
  const groups = new Map<string, MyChange[]>()
  for (const change of changes) {
    if (change.kind === 'placement') continue
    const group = groups.get(change.kind)
    if (group === undefined) groups.set(change.kind, [change])
    else group.push(change)
  }
  return new Map([...groups].sort(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b)))
}

const titleFields: readonly string[] = ['name', 'title', 'firstName', 'lastName']

/** What a record that was added is called stands at its head already, and one that came back is what it was. */
export function toldOf({ how, fields }: MyChange): MyChange['fields'] {
  if (how === 'restored') return []
  return how === 'added' ? fields.filter(({ field }) => !titleFields.includes(field)) : fields
}

/** What is said of a field by people who disagree; nothing where it is of a removal. */
export interface Dispute {
  readonly field: string
  readonly values: readonly Json[]
}

/** Fields of which others said something else at the same time, and whose word is shown. */
export function disputesOf({ fields, disputes }: MyChange): readonly Dispute[] {
  const told = new Set(fields.map(({ field }) => field))
  return disputes.flatMap(({ register, values }) => {
    const [field = '', element] = register.split('/')
    if (told.has(field)) return []
    // Of a removal nobody reads what it knew, and of an element only which it is.
    if (register === removedRegister) return [{ field, values: [] }]
    return [{ field, values: element === undefined ? values : [register.slice(field.length + 1)] }]
  })
}
