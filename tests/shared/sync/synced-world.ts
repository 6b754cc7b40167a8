import fc from 'fast-check'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import { erasureOf, isErased } from '../../../shared/change/erase'
import type { Json } from '../../../shared/kernel/json'
import { clockArbitrary } from '../change/history'
import type { Lie } from '../../targets/lying-target'
import { LyingTarget } from '../../targets/lying-target'
import { SyncedDevice } from './synced-device'

/** One step of three devices that share one target. Numbers are taken modulo what there is to choose from. */
export type SyncStep =
  | {
      readonly kind: 'edit'
      readonly device: number
      readonly record: number
      readonly field: number
      readonly value: number
    }
  | {
      readonly kind: 'remove' | 'restore' | 'erase'
      readonly device: number
      readonly record: number
    }
  | { readonly kind: 'undo' | 'compact' | 'lose-cache'; readonly device: number }
  | { readonly kind: 'sync' | 'verify' | 'quiet-sync' | 'busy-day'; readonly device: number }
  | { readonly kind: 'cut-sync'; readonly device: number; readonly bytes: number }
  | { readonly kind: 'stopped-sync'; readonly device: number; readonly after: number }
  | { readonly kind: 'lie'; readonly lie: Lie }
  | { readonly kind: 'vanish' | 'spoil' | 'foreign'; readonly entry: number }
  | { readonly kind: 'barrier' }

const small = fc.nat(5)
const method = fc.constantFrom(
  'list' as const,
  'read' as const,
  'write' as const,
  'remove' as const,
)
const changing = fc.constantFrom('write' as const, 'remove' as const)
const failure = fc.constantFrom(
  { kind: 'target-unreachable' as const, cause: '' },
  { kind: 'target-full' as const },
  { kind: 'target-login' as const },
  { kind: 'target-forbidden' as const },
  { kind: 'target-lies' as const, cause: '' },
)

function of<K extends string, F extends object>(
  kind: K,
  fields: { readonly [Name in keyof F]: fc.Arbitrary<F[Name]> },
): fc.Arbitrary<F & { readonly kind: K }> {
  return fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<
    F & { readonly kind: K }
  >
}

export const lies: fc.Arbitrary<Lie> = fc.oneof(
  of('fails', { on: method, error: failure }),
  of('loses-answer', { on: changing }),
  of('writes-half', { bytes: fc.nat(2000) }),
  of('writes-garbled', {}),
  of('writes-nothing', {}),
  of('reads-half', { bytes: fc.nat(2000) }),
  of('reads-nothing', {}),
  of('keeps', {}),
  of('lists-stale', { steps: fc.integer({ min: 1, max: 4 }) }),
  of('lists-twice', {}),
  of('lists-shuffled', { seed: small }),
)

function weighted<T extends SyncStep>(
  weight: number,
  arbitrary: fc.Arbitrary<T>,
): { readonly weight: number; readonly arbitrary: fc.Arbitrary<SyncStep> } {
  return { weight, arbitrary }
}

const step: fc.Arbitrary<SyncStep> = fc.oneof(
  weighted(14, of('edit', { device: small, record: small, field: small, value: small })),
  weighted(2, of('remove', { device: small, record: small })),
  weighted(1, of('restore', { device: small, record: small })),
  weighted(1, of('erase', { device: small, record: small })),
  weighted(2, of('undo', { device: small })),
  weighted(1, of('compact', { device: small })),
  weighted(1, of('lose-cache', { device: small })),
  weighted(10, of('sync', { device: small })),
  weighted(1, of('verify', { device: small })),
  weighted(2, of('quiet-sync', { device: small })),
  weighted(1, of('busy-day', { device: small })),
  weighted(3, of('cut-sync', { device: small, bytes: fc.nat(6000) })),
  weighted(2, of('stopped-sync', { device: small, after: fc.nat(12) })),
  weighted(4, of('lie', { lie: lies })),
  weighted(1, of('vanish', { entry: fc.nat(50) })),
  weighted(1, of('spoil', { entry: fc.nat(50) })),
  weighted(1, of('foreign', { entry: fc.nat(50) })),
  weighted(1, of('barrier', {})),
)

export interface SyncHistory {
  readonly clocks: readonly number[]
  readonly steps: readonly SyncStep[]
}

export const syncHistories: fc.Arbitrary<SyncHistory> = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 3, maxLength: 3 }),
  steps: fc.array(step, { minLength: 20, maxLength: 80, size: 'max' }),
})

const fields = ['name', 'notes', 'tags/a', 'tags/b'] as const

/** Three devices, one target that lies. */
export class SyncedWorld {
  readonly devices: readonly SyncedDevice[]
  readonly target = new LyingTarget()
  #now = 1_750_000_000_000

  constructor(clocks: readonly number[]) {
    this.devices = clocks.map(
      (clock, index) => new SyncedDevice(`device000${String(index)}`, clock),
    )
  }

  #device(index: number): SyncedDevice {
    const device = this.devices[index % this.devices.length]
    if (device === undefined) throw new Error('a world needs a device')
    return device
  }

  get now(): number {
    this.#now += 1000
    return this.#now
  }

  async run(step: SyncStep): Promise<void> {
    switch (step.kind) {
      case 'sync':
      case 'quiet-sync':
      case 'verify': {
        const how = { isQuiet: step.kind === 'quiet-sync', verifies: step.kind === 'verify' }
        await this.#device(step.device).sync(this.target, this.now, how)
        return
      }
      case 'busy-day':
        await this.#busyDay(step.device)
        return
      case 'cut-sync':
        this.target.cutAfter(step.bytes, step.bytes % 2 === 0)
        await this.#device(step.device).sync(this.target, this.now)
        this.target.mend()
        return
      case 'stopped-sync':
        await this.#stopped(this.#device(step.device), step.after)
        return
      case 'lie':
        this.target.tell(step.lie)
        return
      case 'vanish':
      case 'spoil':
      case 'foreign':
        this.#meddle(step.kind, step.entry)
        return
      case 'barrier':
        await this.barrier()
        return
      default:
        this.#do(step)
    }
  }

  #do(step: Extract<SyncStep, { readonly device: number }>): void {
    const { product, cache } = this.#device(step.device)
    if (step.kind === 'lose-cache') cache.lose()
    if (step.kind === 'compact') product.compact(this.now)
    if (step.kind === 'undo') {
      const target = product.stack().undo.at(-1)
      if (target === undefined) return
      product.flip(this.now, target, 'undo', product.inverse(target, 'undo'))
    }
    if (!('record' in step)) return
    const id = `r${String(step.record)}`
    const row = product.rows.get(`actor/${id}`)
    const edit = (values: Readonly<Record<string, Json>>): void => {
      const edits = [{ kind: 'actor' as const, id, fields: values }]
      product.say(this.now, 'typed', makeChanges(product.lookup, edits))
    }
    if (step.kind === 'edit') {
      const field = fields[step.field % fields.length] ?? 'name'
      const word = step.value === 0 ? null : `said ${String(step.value)} of ${id}`
      edit({ [field]: field.startsWith('tags/') ? step.value % 2 === 0 || null : word })
    }
    if (step.kind === 'restore') edit({ removed: null })
    if (row === undefined || isErased(row)) return
    if (step.kind === 'remove') {
      product.say(this.now, 'typed', makeChanges(product.lookup, [removalOf(row)]))
    }
    if (step.kind === 'erase') product.say(this.now, 'erase', [erasureOf('actor', id)])
  }

  /** So many small edits, each synced at once, that the device writes them as one. */
  async #busyDay(device: number): Promise<void> {
    for (let value = 1; value <= 17; value++) {
      this.#do({ kind: 'edit', device, record: value % 5, field: 1, value })
      await this.#device(device).sync(this.target, this.now, { isQuiet: true })
    }
  }

  async #stopped(device: SyncedDevice, after: number): Promise<void> {
    const stopping = new AbortController()
    let calls = 0
    const { target } = this
    const counting =
      <A extends readonly unknown[], R>(call: (...given: A) => R) =>
      (...given: A): R => {
        if (calls++ >= after) stopping.abort()
        return call(...given)
      }
    const counted = {
      list: counting(target.list),
      read: counting(target.read),
      write: counting(target.write),
      remove: counting(target.remove),
    }
    await device.sync(counted, this.now, { stop: stopping.signal })
  }

  #meddle(kind: 'vanish' | 'spoil' | 'foreign', which: number): void {
    const { entries } = this.target
    if (kind === 'foreign') {
      entries.set(`desktop ${String(which)}.ini`, new Uint8Array(which))
      return
    }
    const names = [...entries.keys()]
    const name = names[which % Math.max(1, names.length)]
    if (name === undefined) return
    const bytes = entries.get(name) ?? new Uint8Array()
    if (kind === 'vanish') entries.delete(name)
    else entries.set(name, bytes.slice(0, Math.floor(bytes.length / 2)))
  }

  /** The target tells the truth; everyone verifies, then everyone gets everything. */
  async barrier(): Promise<void> {
    this.target.mend()
    for (const verifies of [true, false]) {
      for (const device of this.devices) await device.sync(this.target, this.now, { verifies })
    }
  }
}
