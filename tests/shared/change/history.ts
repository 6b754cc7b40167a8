import fc from 'fast-check'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import { isFarAhead, later, nextStamp } from '../../../shared/kernel/stamp'
import { applySet } from '../../../shared/change/apply'
import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { invert } from '../../../shared/change/invert'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import { rowKey } from '../../../shared/change/row'
import type { ModelDevice } from './model'
import { Model } from './model'

/** One step of a random history. Numbers are taken modulo what there is to choose from. */
export type Step =
  | {
      readonly kind: 'edit'
      readonly device: number
      readonly record: number
      readonly field: number
      readonly value: number
    }
  | { readonly kind: 'remove'; readonly device: number; readonly record: number }
  | { readonly kind: 'restore'; readonly device: number; readonly record: number }
  | { readonly kind: 'undo'; readonly device: number; readonly which: number }
  | { readonly kind: 'send'; readonly from: number; readonly to: number; readonly shuffle: number }

const small = fc.nat(5)

export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      device: small,
      record: small,
      field: small,
      value: small,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), device: small, record: small }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('restore' as const), device: small, record: small }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), device: small, which: fc.nat(20) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      from: small,
      to: small,
      shuffle: fc.nat(1000),
    }),
  },
)

/** Wrong by up to ten years either way, as the clocks of field laptops are. */
export const clockArbitrary = fc
  .integer({ min: -10, max: 10 })
  .map((years) => years * 365 * 86_400_000)

/** A device as the product has it: rows, and the change sets that made them. */
export interface Device {
  readonly id: DeviceId
  readonly clockError: number
  readonly rows: Map<string, Row>
  readonly sets: Map<Stamp, ChangeSet>
  readonly model: ModelDevice
  last: Stamp | null
  seen: Stamp | null
}

const fields = ['name', 'notes', 'tags/a', 'tags/b'] as const

/** Runs a history on the product and on the model side by side. */
export class World {
  readonly model = new Model()
  readonly devices: readonly Device[]
  private now = 1_750_000_000_000

  constructor(clockErrors: readonly number[]) {
    this.devices = clockErrors.map((clockError, index) => ({
      id: `device000${String(index)}` as DeviceId,
      clockError,
      rows: new Map(),
      sets: new Map(),
      model: this.model.device(`device000${String(index)}`),
      last: null,
      seen: null,
    }))
  }

  pick(index: number): Device {
    const device = this.devices[index % this.devices.length]
    if (device === undefined) throw new Error('a world needs a device')
    return device
  }

  run(step: Step): void {
    this.now += 1000
    switch (step.kind) {
      case 'edit': {
        const field = fields[step.field % fields.length] ?? 'name'
        const value = field.startsWith('tags/')
          ? step.value % 2 === 0 || null
          : `v${String(step.value)}`
        this.edit(this.pick(step.device), { [field]: value }, step.record)
        return
      }
      case 'remove': {
        const device = this.pick(step.device)
        const row = device.rows.get(rowKey('actor', `r${String(step.record % 3)}`))
        if (row !== undefined)
          this.say(
            device,
            makeChanges((key) => device.rows.get(key), [removalOf(row)]),
          )
        return
      }
      case 'restore':
        this.edit(this.pick(step.device), { removed: null }, step.record)
        return
      case 'undo':
        this.undo(this.pick(step.device), step.which)
        return
      case 'send':
        this.send(this.pick(step.from), this.pick(step.to), step.shuffle)
    }
  }

  private edit(
    device: Device,
    values: Record<string, string | boolean | null>,
    record: number,
  ): void {
    const edit = { kind: 'actor', id: `r${String(record % 3)}`, fields: values }
    this.say(
      device,
      makeChanges((key) => device.rows.get(key), [edit]),
    )
  }

  private undo(device: Device, which: number): void {
    const sets = [...device.sets.values()]
    if (sets.length === 0) return
    // Several at once, as a joined file brings them.
    const first = which % sets.length
    const undone = sets.slice(first, first + 1 + (which % 3))
    const changes = invert(
      undone,
      (key) => device.rows.get(key),
      (stamp) => device.sets.get(stamp),
      device.id,
    )
    this.say(device, changes, new Set(undone.map((set) => set.stamp)))
  }

  /** Says changes on a device, in the product by their `over`, in the model by its own reading of them. */
  private say(device: Device, changes: readonly Change[], undone?: ReadonlySet<Stamp>): void {
    const clock = this.now + device.clockError
    const stamp = nextStamp(clock, device.last, device.seen, device.id)
    device.last = stamp
    if (changes.length === 0) return
    const set: ChangeSet = { stamp, person: device.id, at: clock, origin: 'typed', changes }
    this.model.say(device.model, set, undone)
    this.receive(device, set)
  }

  private receive(device: Device, set: ChangeSet): void {
    device.sets.set(set.stamp, set)
    for (const [key, row] of applySet((key) => device.rows.get(key), set)) device.rows.set(key, row)
    const clock = this.now + device.clockError
    if (!isFarAhead(set.stamp, clock)) device.seen = later(device.seen, set.stamp)
  }

  /** Hands over all that one device has, in a random order, whether or not the other has it already. */
  send(from: Device, to: Device, shuffle: number): void {
    const order = (stamp: string): number =>
      Array.from(stamp).reduce((sum, c) => (sum * 31 + c.charCodeAt(0) + shuffle) % 9973, shuffle)
    const sets = [...from.sets.values()].sort((a, b) => order(a.stamp) - order(b.stamp))
    for (const set of sets) this.receive(to, set)
    this.model.join(from.model, to.model)
  }

  /** Everyone gets everything. */
  barrier(): void {
    for (const from of this.devices)
      for (const to of this.devices) if (from !== to) this.send(from, to, 7)
    for (const from of this.devices)
      for (const to of this.devices) if (from !== to) this.send(from, to, 11)
  }
}
