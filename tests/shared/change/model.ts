import type { ChangeSet } from '../../../shared/change/change-set'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Json } from '../../../shared/kernel/json'

/**
 * The independent model: slow and obvious. It keeps every assertion for ever, with the very assertions it
 * superseded by identity, and finds heads by walking the whole graph. It knows nothing of stamps per device,
 * of rows, or of how the product encodes what a change supersedes.
 */
interface Assertion {
  readonly register: string
  readonly stamp: string
  readonly device: string
  readonly values: readonly Json[]
  readonly supersedes: readonly Assertion[]
}

export interface ModelDevice {
  readonly id: string
  readonly known: Set<Assertion>
}

/** What one register says in the end, as comparable text: stamps and values of its heads. */
export type ModelHeads = Map<string, readonly (readonly [string, readonly Json[]])[]>

/** A removal's list of stamps is the product's own: here a removal is a removal. */
export function plain(value: Json): Json {
  return value !== null && typeof value === 'object' ? 'removed' : value
}

export class Model {
  readonly all: Assertion[] = []

  device(id: string): ModelDevice {
    return { id, known: new Set() }
  }

  join(from: ModelDevice, to: ModelDevice): void {
    for (const assertion of from.known) to.known.add(assertion)
  }

  /** Every assertion that these supersede, directly or through others. */
  private superseded(assertions: Iterable<Assertion>): Set<Assertion> {
    const found = new Set<Assertion>()
    const queue = [...assertions].flatMap((assertion) => assertion.supersedes)
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (found.has(next)) continue
      found.add(next)
      queue.push(...next.supersedes)
    }
    return found
  }

  private headsAmong(assertions: readonly Assertion[]): Assertion[] {
    const gone = this.superseded(assertions)
    return assertions.filter((a) => !gone.has(a)).sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
  }

  /** Records what a device said: typed words supersede all heads known; an undo is worked out anew here. */
  say(device: ModelDevice, set: ChangeSet, undone?: ReadonlySet<string>): void {
    for (const change of set.changes) {
      const registers = [...Object.keys(change.values), ...Object.keys(change.several ?? {})]
      for (const name of registers) {
        const register = `${change.kind}/${change.id}/${name}`
        const known = [...device.known].filter((a) => a.register === register)
        const made =
          undone === undefined
            ? { values: [plain(change.values[name] ?? null)], supersedes: this.headsAmong(known) }
            : this.undo(device, known, undone)
        // R6: whatever a device says supersedes what it said before, whoever else has superseded that since.
        const before = known.filter((a) => a.device === device.id)
        const supersedes = [...made.supersedes, ...before]
        const assertion = { register, stamp: set.stamp, device: device.id, ...made, supersedes }
        this.all.push(assertion)
        device.known.add(assertion)
      }
    }
  }

  /** What the register would say had the undone sets never been: heads of the rest, said again. */
  private undo(
    device: ModelDevice,
    known: readonly Assertion[],
    undone: ReadonlySet<string>,
  ): { values: readonly Json[]; supersedes: readonly Assertion[] } {
    const heads = this.headsAmong(known)
    const gone = heads.filter((a) => undone.has(a.stamp))
    const own = heads.filter((a) => !undone.has(a.stamp) && a.device === device.id)
    const rest = known.filter((a) => !undone.has(a.stamp))
    const back = this.headsAmong(rest).filter((a) => !heads.includes(a))
    const values: Json[] = []
    for (const value of [...back, ...own]
      .sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
      .flatMap((a) => a.values)) {
      const before = values.findIndex((other) => canonicalJson(other) === canonicalJson(value))
      if (before >= 0) values.splice(before, 1)
      values.push(value)
    }
    return { values, supersedes: [...gone, ...own] }
  }

  heads(device: ModelDevice): ModelHeads {
    const registers = new Set([...device.known].map((a) => a.register))
    const found: ModelHeads = new Map()
    for (const register of [...registers].sort()) {
      const heads = this.headsAmong([...device.known].filter((a) => a.register === register))
      found.set(
        register,
        heads.map((a) => [a.stamp, a.values] as const),
      )
    }
    return found
  }
}
