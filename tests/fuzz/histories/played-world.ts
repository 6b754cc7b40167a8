import { apartEdits, notSameEdits } from '../../../renderer/actions/merge-apart'
import { mergeEdits } from '../../../renderer/actions/merge-edits'
import { editsOfMerged } from '../../../renderer/actions/edits-of-merged'
import { reachableCommits } from '../../../renderer/actions/undo-stack'
import type { StoredCommit } from '../../../renderer/data/territory-database'
import type { Origin } from '../../../shared/change/change-set'
import { conflictsOf } from '../../../shared/change/conflict'
import type { Edit } from '../../../shared/change/edit'
import { erasureOf, isErased } from '../../../shared/change/erase'
import { makeChanges, removalOf } from '../../../shared/change/make-changes'
import type { Json } from '../../../shared/kernel/json'
import { carrySets } from './carry-sets'
import type { ModelDevice, Thing } from './plain-model'
import { newModelDevice, PlainModel } from './plain-model'
import { PlayedDevice } from './played-device'
import type { PlayedStep } from './steps'

/** The steps that are about one record. */
type RecordStep = Extract<PlayedStep, { readonly record: number }>

/** A device as the product has it, and as the model has it. */
export interface Played {
  readonly product: PlayedDevice
  readonly model: ModelDevice
  /** What each commit is of, in the model. */
  readonly things: Map<string, Thing>
}

const fields = ['name', 'notes', 'website', 'tags/a', 'tags/b'] as const
const recordCount = 5

/** Runs a history on the product and on the model side by side. Throws where they say different things at once. */
export class PlayedWorld {
  readonly model = new PlainModel()
  readonly devices: readonly Played[]
  #now = 1_750_000_000_000

  constructor(
    clockErrors: readonly number[],
    makeDevice = (id: string, clockError: number): PlayedDevice => new PlayedDevice(id, clockError),
  ) {
    this.devices = clockErrors.map((clockError, index) => {
      const id = `device000${String(index)}`
      const product = makeDevice(id, clockError)
      return { product, model: newModelDevice(id), things: new Map() }
    })
  }

  /** The next moment. */
  later(): number {
    this.#now += 1000
    return this.#now
  }

  pick(index: number): Played {
    const device = this.devices[index % this.devices.length]
    if (device === undefined) throw new Error('a world needs a device')
    return device
  }

  run(step: PlayedStep): void {
    this.later()
    if (step.kind === 'barrier') {
      this.barrier()
      return
    }
    if (step.kind === 'send') {
      this.send(this.pick(step.from), this.pick(step.to), step.shuffle, step.version)
      return
    }
    const played = this.pick(step.device)
    const { product } = played
    switch (step.kind) {
      case 'undo':
      case 'redo':
        this.#flip(played, product.stack()[step.kind].at(-1), step.kind)
        return
      case 'take-back': {
        const { undo } = reachableCommits(product.commits)
        this.#flip(played, undo[step.which % Math.max(1, undo.length)], 'undo')
        return
      }
      case 'compact':
        if (product.compact(this.#now)) {
          this.model.compact(played.model)
          played.things.clear()
        }
        return
      case 'resolve':
        this.#resolve(played, step.which, step.value)
        return
      default:
        this.#edit(played, step)
    }
  }

  #edit(played: Played, step: RecordStep): void {
    const { product } = played
    const id = `r${String(step.record % recordCount)}`
    const row = product.rows.get(`actor/${id}`)
    const { same } = product.tables
    switch (step.kind) {
      case 'edit':
      case 'edit-shown': {
        const field = fields[step.field % fields.length] ?? 'name'
        const word: Json = step.value === 0 ? null : `v${String(step.value)}`
        const value = field.startsWith('tags/') ? step.value % 2 === 0 || null : word
        if (step.kind === 'edit') this.type(played, 'typed', [edit(id, { [field]: value })])
        else {
          const shown = same.representativeOf.get(id) ?? id
          const edits = editsOfMerged([edit(shown, { [field]: value })], product.rows, same)
          this.type(played, 'typed', edits)
        }
        return
      }
      case 'set': {
        const tags = ['a', 'b', 'c'].filter((_, index) => (step.value >> index) % 2 === 1)
        const shown = same.representativeOf.get(id) ?? id
        this.type(played, 'typed', editsOfMerged([edit(shown, { tags })], product.rows, same))
        return
      }
      case 'remove':
        if (row !== undefined && !isErased(row)) this.type(played, 'typed', [removalOf(row)])
        return
      case 'restore':
        this.type(played, 'typed', [edit(id, { removed: null })])
        return
      case 'merge': {
        const givenUpIds = [`r${String(step.other % recordCount)}`]
        if (givenUpIds[0] === id) return
        this.type(played, 'typed', mergeEdits({ keptId: id, givenUpIds }, product.rows, same))
        return
      }
      case 'take-apart':
        this.type(played, 'typed', apartEdits(id, product.rows, same))
        return
      case 'not-same': {
        const other = `r${String(step.other % recordCount)}`
        if (other !== id) this.type(played, 'resolve', notSameEdits(id, other))
        return
      }
      case 'erase': {
        if (row === undefined || isErased(row)) return
        const set = product.say(this.#now, 'erase', [erasureOf('actor', id)])
        if (set === null) return
        this.model.type(played.model, set)
        played.model.things.pop()
        this.model.forgetErased(played.model)
      }
    }
  }

  type(played: Played, origin: Origin, edits: readonly Edit[]): void {
    const { product, model, things } = played
    const set = product.say(this.#now, origin, makeChanges(product.lookup, edits))
    if (set === null) return
    this.model.type(model, set)
    const thing = model.things.at(-1)
    if (thing !== undefined) things.set(set.stamp, thing)
  }

  /** Chooses one of the values on which people disagree. */
  #resolve(played: Played, which: number, value: number): void {
    const all = [...played.product.rows.values()].flatMap(conflictsOf)
    const conflict = all[which % Math.max(1, all.length)]
    if (conflict === undefined) return
    const { id, register, values } = conflict
    const row = played.product.rows.get(`actor/${id}`)
    const chosen = values[value % values.length] ?? null
    if (register !== 'removed') this.type(played, 'resolve', [edit(id, { [register]: chosen })])
    else if (value % 2 === 0) this.type(played, 'resolve', [edit(id, { removed: null })])
    else if (row !== undefined) this.type(played, 'resolve', [removalOf(row)])
  }

  #flip(played: Played, target: StoredCommit | undefined, direction: 'undo' | 'redo'): void {
    if (target === undefined) return
    const { product, model, things } = played
    const thing = product
      .chainIds(target)
      .map((id) => things.get(id))
      .find((one) => one !== undefined)
    if (thing === undefined) throw new Error('the model does not know what is taken back')
    const changes = product.inverse(target, direction)
    const set = product.flip(this.#now, target, direction, changes)
    const said = this.model.flip(model, thing, set.stamp)
    const wanted = [...said].sort().join()
    const places = changes.flatMap(({ kind, id, values, several = {} }) =>
      [...Object.keys(values), ...Object.keys(several)].map((one) => `${kind}/${id} ${one}`),
    )
    if (places.sort().join() !== wanted)
      throw new Error(`${direction} says ${places.join()}, not ${wanted}`)
  }

  /** Hands over all that one device has, in a random order, whether or not the other has it already. */
  send(from: Played, to: Played, shuffle: number, version: number): void {
    if (from === to) return
    const order = (stamp: string): number =>
      Array.from(stamp).reduce((sum, c) => (sum * 31 + c.charCodeAt(0) + shuffle) % 9973, shuffle)
    const sets = [...carrySets(from.product, version)]
    sets.sort((left, right) => order(left.stamp) - order(right.stamp))
    const commit = to.product.join(this.#now, sets)
    this.model.join(from.model, to.model)
    if (commit !== null) this.brought(to, commit)
    this.model.forgetErased(to.model)
  }

  /** The model learns that a commit came from elsewhere; what was there in part before is not its own. */
  brought(to: Played, { id, stamps, filled = [] }: StoredCommit): void {
    this.model.bring(
      to.model,
      stamps.filter((stamp) => !filled.includes(stamp)),
    )
    const thing = to.model.things.at(-1)
    if (thing !== undefined) to.things.set(id, thing)
  }

  /** Everyone gets everything. */
  barrier(): void {
    for (const round of [7, 11]) {
      for (const from of this.devices) {
        for (const to of this.devices) this.send(from, to, round, 0)
      }
    }
  }
}

function edit(id: string, values: Readonly<Record<string, Json>>): Edit {
  return { kind: 'actor', id, fields: values }
}
