import type { ChangeSet } from '../../../shared/change/change-set'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Json } from '../../../shared/kernel/json'

/**
 * The independent model: slow and obvious. It keeps every assertion for ever, with the very assertions it
 * superseded by identity, and finds heads by walking the whole graph. It knows nothing of one stamp a device,
 * of rows, or of how the product encodes what a change supersedes, what a removal knew or what an undo ignores.
 */
export interface Assertion {
  /** `actor/r1`. */
  readonly record: string
  /** `name`, `tags/forêt`, `removed`, `erased`. */
  readonly register: string
  readonly stamp: string
  readonly device: string
  readonly values: readonly Json[]
  readonly supersedes: readonly Assertion[]
  /**
   * Of a removal: all that its author knew of the record. Null where an undo says it again: what it had missed
   * before it misses still, and by which clock that was before only the product knows.
   */
  readonly knew: ReadonlySet<Assertion> | null
}

/** Something that a device did, and every time that it took it back or did it again. */
export interface Thing {
  readonly stamps: Set<string>
  /** The sets that only took it back or did it again. */
  readonly flips: Set<string>
  isOn: boolean
}

export interface ModelDevice {
  readonly id: string
  readonly known: Set<Assertion>
  /** Those of which it still has what they said: compaction forgets what was superseded. */
  readonly kept: Set<Assertion>
  things: Thing[]
}

export function newModelDevice(id: string): ModelDevice {
  return { id, known: new Set(), kept: new Set(), things: [] }
}

/** A removal's list of stamps is the product's own: here a removal is a removal. */
export function plain(register: string, value: Json): Json {
  return register === 'removed' && value !== null ? 'removed' : value
}

/** Every assertion that these supersede, directly or through others. */
function superseded(assertions: Iterable<Assertion>): Set<Assertion> {
  const found = new Set<Assertion>()
  const queue = [...assertions].flatMap((assertion) => assertion.supersedes)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue
    found.add(next)
    queue.push(...next.supersedes)
  }
  return found
}

const byStamp = (left: Assertion, right: Assertion): number => (left.stamp < right.stamp ? -1 : 1)

function headsAmong(assertions: Iterable<Assertion>): Assertion[] {
  const all = [...assertions]
  const gone = superseded(all)
  return all.filter((assertion) => !gone.has(assertion)).sort(byStamp)
}

/** The different values, each where it was said last. */
function distinct(values: readonly Json[]): Json[] {
  const said: Json[] = []
  for (const value of values) {
    const before = said.findIndex((other) => canonicalJson(other) === canonicalJson(value))
    if (before >= 0) said.splice(before, 1)
    said.push(value)
  }
  return said
}

export class PlainModel {
  readonly all: Assertion[] = []

  join(from: ModelDevice, to: ModelDevice): void {
    for (const assertion of from.known) {
      if (to.known.has(assertion)) continue
      to.known.add(assertion)
      if (from.kept.has(assertion)) to.kept.add(assertion)
    }
  }

  /** All that is known of one register, or of all registers of a record. */
  known(device: ModelDevice, record: string, register?: string): Assertion[] {
    return [...device.known].filter(
      (one) => one.record === record && (register === undefined || one.register === register),
    )
  }

  /**
   * [D1] What a removal answers for: all that is known of the record, and what the same devices had said of it
   * before that, even where a share profile or a spoilt batch kept it from the remover.
   */
  #answeredFor(device: ModelDevice, record: string): Set<Assertion> {
    const known = this.known(device, record)
    const last = new Map<string, string>()
    for (const { register, device: by, stamp } of known) {
      if (register !== 'removed' && stamp > (last.get(by) ?? '')) last.set(by, stamp)
    }
    const earlier = this.all.filter(
      (one) => one.record === record && one.stamp <= (last.get(one.device) ?? ''),
    )
    return new Set([...known, ...earlier])
  }

  heads(device: ModelDevice, record: string, register: string): Assertion[] {
    return headsAmong(this.known(device, record, register))
  }

  isErased(device: ModelDevice, record: string): boolean {
    return this.known(device, record, 'erased').length > 0
  }

  /** Records what a device typed: it supersedes all heads known. */
  type(device: ModelDevice, set: ChangeSet): void {
    for (const { kind, id, values } of set.changes) {
      const record = `${kind}/${id}`
      for (const [register, value] of Object.entries(values)) {
        const heads = register === 'erased' ? [] : this.heads(device, record, register)
        const knew = this.#answeredFor(device, record)
        this.#say(device, set.stamp, record, register, [plain(register, value)], heads, knew)
      }
    }
    device.things.push({ stamps: new Set([set.stamp]), flips: new Set(), isOn: true })
  }

  /** A file came: one thing, that can be taken back whole. */
  bring(device: ModelDevice, stamps: readonly string[]): void {
    device.things.push({ stamps: new Set(stamps), flips: new Set(), isOn: true })
  }

  /** Compaction forgets what was superseded, and with it that anything was ever taken back. */
  compact(device: ModelDevice): void {
    for (const record of new Set([...device.known].map((one) => one.record))) {
      for (const register of this.registers(device, record)) {
        const heads = new Set(this.heads(device, record, register))
        for (const one of this.known(device, record, register)) {
          if (!heads.has(one)) device.kept.delete(one)
        }
      }
    }
    device.things = []
  }

  /** Of an erased record nothing is kept. */
  forgetErased(device: ModelDevice): void {
    for (const one of device.kept) {
      if (one.register !== 'erased' && this.isErased(device, one.record)) device.kept.delete(one)
    }
  }

  registers(device: ModelDevice, record: string): readonly string[] {
    return [...new Set(this.known(device, record).map((one) => one.register))].sort()
  }

  /**
   * Takes something back, or does it again, under a stamp: each register that it still decides says what it
   * would say had it never been, nor anything else that is taken back at the moment, nor any taking back.
   * What the product has to say, by record and register.
   */
  flip(device: ModelDevice, thing: Thing, stamp: string): ReadonlySet<string> {
    thing.isOn = !thing.isOn
    const ignored = new Set<string>()
    for (const one of device.things) {
      for (const flip of one.flips) ignored.add(flip)
      if (!one.isOn) for (const said of one.stamps) ignored.add(said)
    }
    const touched = new Set<string>()
    for (const one of device.known) {
      if (thing.stamps.has(one.stamp) || thing.flips.has(one.stamp)) {
        if (!this.isErased(device, one.record)) touched.add(`${one.record} ${one.register}`)
      }
    }
    const said = new Set<string>()
    for (const place of touched) {
      const [record = '', register = ''] = place.split(' ')
      if (this.#sayBack(device, stamp, record, register, ignored)) said.add(place)
    }
    thing.flips.add(stamp)
    return said
  }

  #sayBack(
    device: ModelDevice,
    stamp: string,
    record: string,
    register: string,
    ignored: ReadonlySet<string>,
  ): boolean {
    const known = this.known(device, record, register)
    const heads = headsAmong(known)
    const gone = heads.filter((one) => ignored.has(one.stamp))
    if (gone.length === 0) return false
    const own = heads.filter((one) => !ignored.has(one.stamp) && one.device === device.id)
    const rest = known.filter((one) => !ignored.has(one.stamp) && device.kept.has(one))
    const standing = headsAmong(rest)
    const back = standing.filter((one) => !heads.includes(one))
    const values = distinct([...back, ...own].sort(byStamp).flatMap((one) => one.values))
    this.#say(device, stamp, record, register, values, [...gone, ...own], null)
    return true
  }

  #say(
    device: ModelDevice,
    stamp: string,
    record: string,
    register: string,
    values: readonly Json[],
    over: readonly Assertion[],
    knew: ReadonlySet<Assertion> | null,
  ): void {
    // R6: whatever a device says supersedes what it said before, whoever else has superseded that since.
    const before =
      register === 'erased'
        ? []
        : this.known(device, record, register).filter((one) => one.device === device.id)
    const supersedes = [...over, ...before]
    const said = { record, register, stamp, device: device.id, values, supersedes, knew }
    this.all.push(said)
    device.known.add(said)
    device.kept.add(said)
  }
}
