import type { Json } from '../kernel/json'
import { headOf, registersOf } from './apply'
import type { ChangeSet } from './change-set'
import { isErasure } from './erase'
import type { Told } from './history-of-order'
import { inOrder } from './history-of-order'
import { RegisterHistory } from './history-of-register'
import { removedRegister } from './record'

/** What was said of a field that holds one value. An undo may say several things, or none. */
export interface ValueSaying {
  readonly kind: 'value'
  readonly field: string
  readonly after: readonly Json[]
  readonly before: readonly Json[]
  /** Whether something that stood before is known no more: compaction has let it go. */
  readonly isForgotten: boolean
  /** What others said at the same time, without knowing of this. */
  readonly beside: readonly Json[]
}

/** What was said of the elements of a set. */
export interface SetSaying {
  readonly kind: 'set'
  readonly field: string
  readonly added: readonly string[]
  readonly gone: readonly string[]
  /** The whole set once this was said. */
  readonly after: readonly string[]
  /** Elements of which others said the contrary at the same time. */
  readonly disputed: readonly string[]
  /** Whether something that was said of the set is known no more, so that `after` may lack elements. */
  readonly isForgotten: boolean
}

export type FieldSaying = ValueSaying | SetSaying

/** What one change set did to one record. */
export interface RecordEvent extends Omit<ChangeSet, 'changes'> {
  /** The record of which it was said: one of those that are shown as one. */
  readonly id: string
  readonly how: 'added' | 'changed' | 'removed' | 'restored' | 'erased'
  readonly fields: readonly FieldSaying[]
}

class RecordWalk {
  readonly #registers = new Map<string, RegisterHistory>()
  readonly #elements = new Map<string, Set<string>>()
  readonly #forgotten = new Set<string>()
  #isKnown = false

  constructor(told: readonly Told[]) {
    for (const { set, change } of told) {
      for (const register of registersOf(change)) {
        const head = headOf(change, register, set.stamp)
        const history = this.#registers.get(register) ?? new RegisterHistory()
        this.#registers.set(register, history)
        history.add(head)
      }
    }
    for (const one of told) this.#noteForgotten(one)
  }

  /** What the next change set did. */
  step({ set, change }: Told): RecordEvent {
    const { changes: _, ...heading } = set
    const how = this.#howOf({ set, change })
    this.#isKnown = true
    const fields: FieldSaying[] = []
    const sets = new Map<string, string[]>()
    for (const register of registersOf(change)) {
      const slash = register.indexOf('/')
      if (register === removedRegister || isErasure(change)) continue
      if (slash < 0) fields.push(this.#value({ set, change }, register))
      else {
        const field = register.slice(0, slash)
        sets.set(field, [...(sets.get(field) ?? []), register.slice(slash + 1)])
      }
    }
    for (const [field, named] of sets) fields.push(this.#set({ set, change }, field, named))
    return { ...heading, id: change.id, how, fields: fields.sort(byField) }
  }

  #howOf({ set, change }: Told): RecordEvent['how'] {
    if (isErasure(change)) return 'erased'
    if (registersOf(change).includes(removedRegister)) {
      const said = headOf(change, removedRegister, set.stamp).values.at(-1) ?? null
      return said === null ? 'restored' : 'removed'
    }
    return this.#isKnown ? 'changed' : 'added'
  }

  #value({ set, change }: Told, field: string): ValueSaying {
    const head = headOf(change, field, set.stamp)
    const history = this.#registers.get(field) ?? new RegisterHistory()
    const { values, isForgotten } = history.replacedBy(head)
    const beside = history.besides(head)
    return { kind: 'value', field, after: head.values, before: values, isForgotten, beside }
  }

  #set({ set, change }: Told, field: string, named: readonly string[]): SetSaying {
    const now = this.#elements.get(field) ?? new Set<string>()
    this.#elements.set(field, now)
    const added: string[] = []
    const gone: string[] = []
    const disputed: string[] = []
    for (const element of named) {
      const register = `${field}/${element}`
      const head = headOf(change, register, set.stamp)
      if (head.values.at(-1) === true) {
        added.push(element)
        now.add(element)
      } else {
        gone.push(element)
        now.delete(element)
      }
      if ((this.#registers.get(register)?.besides(head) ?? []).length > 0) disputed.push(element)
    }
    const isForgotten = this.#forgotten.has(field)
    return { kind: 'set', field, added, gone, after: [...now].sort(), disputed, isForgotten }
  }

  #noteForgotten({ set, change }: Told): void {
    for (const register of registersOf(change)) {
      const slash = register.indexOf('/')
      if (slash < 0) continue
      const head = headOf(change, register, set.stamp)
      if (this.#registers.get(register)?.replacedBy(head).isForgotten !== true) continue
      this.#forgotten.add(register.slice(0, slash))
    }
  }
}

function byField(left: FieldSaying, right: FieldSaying): number {
  return left.field < right.field ? -1 : 1
}

/**
 * All that was said of some records of one kind, those that are shown as one, the latest first: who, when,
 * whence, and of each field what was said and what it took the place of. Nothing that a set says is left out.
 */
export function historyOf(
  sets: Iterable<ChangeSet>,
  kind: string,
  ids: readonly string[],
): readonly RecordEvent[] {
  const toldOf = new Map<string, Told[]>(ids.map((id) => [id, []]))
  for (const set of sets) {
    for (const change of set.changes) {
      if (change.kind === kind) toldOf.get(change.id)?.push({ set, change })
    }
  }
  const walks = new Map([...toldOf].map(([id, told]) => [id, new RecordWalk(inOrder(told))]))
  const all = inOrder([...toldOf.values()].flat())
  return all
    .map((told) => walks.get(told.change.id)?.step(told))
    .filter((event) => event !== undefined)
    .toReversed()
}

/** What a field's value was once something was said: what going back to it must say. Null: it was empty. */
export function valueAfter(saying: FieldSaying): Json {
  return saying.kind === 'set' ? saying.after : (saying.after.at(-1) ?? null)
}
