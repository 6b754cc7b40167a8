import type { Json } from '../kernel/json'
import type { Change, ChangeSet } from './change-set'
import { registersOf } from './apply'
import { rowKey } from './row'

/** [H1] Whether a share profile left something of a set out. */
export function isPartial(set: ChangeSet): boolean {
  return set.partial === true
}

type Entries<T> = Readonly<Record<string, T>>

function of<T>(entries: Entries<T> | undefined, register: string): T | undefined {
  return entries !== undefined && Object.hasOwn(entries, register) ? entries[register] : undefined
}

/** One change of which each side may have registers that the other has not. */
function unitedChange(held: Change, brought: Change): Change {
  const known = new Set(registersOf(held))
  const added = registersOf(brought).filter((register) => !known.has(register))
  if (added.length === 0) return held
  const values: Record<string, Json> = { ...held.values }
  const several: Record<string, readonly Json[]> = { ...held.several }
  const over: Record<string, NonNullable<Change['over']>[string]> = { ...held.over }
  for (const register of added) {
    const value = of(brought.values, register)
    const many = of(brought.several, register)
    const stamps = of(brought.over, register)
    if (value !== undefined) values[register] = value
    if (many !== undefined) several[register] = many
    if (stamps !== undefined) over[register] = stamps
  }
  return {
    ...{ ...brought, ...held, values },
    ...(Object.keys(several).length > 0 ? { several } : {}),
    ...(Object.keys(over).length > 0 ? { over } : {}),
  }
}

/** Whether every register that `some` speaks of is in `all`. */
function isWithin(some: ChangeSet, all: ChangeSet): boolean {
  const known = new Map(
    all.changes.map((change) => [rowKey(change.kind, change.id), new Set(registersOf(change))]),
  )
  return some.changes.every((change) => {
    const registers = known.get(rowKey(change.kind, change.id))
    return registers !== undefined && registersOf(change).every((name) => registers.has(name))
  })
}

/** The heading of `first`, and what both say, in the order of the records' keys. */
function united(first: ChangeSet, second: ChangeSet): ChangeSet {
  const changes = new Map<string, Change>()
  for (const change of [...first.changes, ...second.changes]) {
    const key = rowKey(change.kind, change.id)
    const known = changes.get(key)
    changes.set(key, known === undefined ? change : unitedChange(known, change))
  }
  const sorted = [...changes].sort(([left], [right]) => (left < right ? -1 : 1))
  return { ...first, changes: sorted.map(([, change]) => change) }
}

/** What a profile may leave out of a heading: of two versions, the one that says more. */
function headingOf(held: ChangeSet, brought: ChangeSet): ChangeSet {
  const source = held.source ?? brought.source
  const person = held.person === '' ? brought.person : held.person
  return { ...held, person, ...(source === undefined ? {} : { source }) }
}

/**
 * [H2] What is known of a set once `brought`, of the same stamp, has come to `held`: null where it adds
 * nothing. A whole set is never added to, and fills a partial one; two partial ones are united, and stay
 * partial. So what is known only grows, and does not depend on the order in which versions came.
 */
export function fullerSet(held: ChangeSet, brought: ChangeSet): ChangeSet | null {
  if (!isPartial(held)) return null
  const isMore = !isWithin(brought, held)
  if (!isPartial(brought)) {
    // A whole set may have been compacted: what it forgot since is not forgotten here.
    return isWithin(held, brought) ? brought : united(brought, held)
  }
  const heading = headingOf(held, brought)
  const saysMore = heading.person !== held.person || heading.source !== held.source
  return isMore || saysMore ? united(heading, brought) : null
}
