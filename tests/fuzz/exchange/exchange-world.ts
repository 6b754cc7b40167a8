import type { StoredCommit } from '../../../renderer/data/territory-database'
import { registersOf } from '../../../shared/change/apply'
import { LyingTarget } from '../../targets/lying-target'
import { SyncedDevice } from '../../shared/sync/synced-device'
import type { Assertion } from '../histories/plain-model'
import type { Played } from '../histories/played-world'
import { PlayedWorld } from '../histories/played-world'
import { contactMark, shareChoice, shareFile } from './share-file'
import { standInSeal } from './stand-in-seal'
import type { ExchangeHistory, ExchangeStep } from './steps'

const recordCount = 5

/** A history that is played on the product and on the model, with one target, and files of every profile. */
export class ExchangeWorld {
  readonly world: PlayedWorld
  readonly synced: readonly SyncedDevice[]
  readonly target = new LyingTarget()
  readonly #isKeyed: boolean
  /** Assertions of the model by stamp and place; those up to `#indexed` are in it. */
  readonly #assertions = new Map<string, Assertion>()
  #indexed = 0

  constructor({ clocks, isKeyed }: ExchangeHistory) {
    const synced: SyncedDevice[] = []
    this.world = new PlayedWorld(clocks, (id, clockError) => {
      const device = new SyncedDevice(id, clockError)
      synced.push(device)
      return device.product
    })
    this.synced = synced
    this.#isKeyed = isKeyed
  }

  async run(step: ExchangeStep): Promise<void> {
    const { world, target } = this
    switch (step.kind) {
      case 'contact': {
        const id = `c${String(step.record % recordCount)}`
        const actor = `r${String(step.value % recordCount)}`
        const said = `${contactMark}${String(step.value)}`
        const fields = { actor, lastName: said, notes: `${said}-note` }
        world.later()
        world.type(world.pick(step.device), 'typed', [{ kind: 'contact', id, fields }])
        return
      }
      case 'person': {
        const id = `r${String(step.record % recordCount)}`
        const fields = { isPerson: step.value % 3 === 0 ? null : true }
        world.later()
        world.type(world.pick(step.device), 'typed', [{ kind: 'actor', id, fields }])
        return
      }
      case 'sync':
      case 'quiet-sync':
      case 'verify':
        await this.sync(step.device, {
          ...{ isQuiet: step.kind === 'quiet-sync', verifies: step.kind === 'verify' },
        })
        return
      case 'cut-sync':
        target.cutAfter(step.bytes, step.bytes % 2 === 0)
        await this.sync(step.device)
        target.mend()
        return
      case 'lose-cache':
        this.#device(step.device).cache.lose()
        return
      case 'key':
        this.#device(step.device).seal = standInSeal
        return
      case 'lie':
        target.tell(step.lie)
        return
      case 'share':
        this.#share(world.pick(step.from), world.pick(step.to), step.profile)
        return
      default:
        world.run(step)
    }
  }

  #device(index: number): SyncedDevice {
    const device = this.synced[index % this.synced.length]
    if (device === undefined) throw new Error('a world needs a device')
    return device
  }

  /** Gives a file of which a profile leaves something out, or all of it. */
  #share(from: Played, to: Played, profile: number): void {
    if (from === to) return
    const sets = shareFile(from.product, shareChoice(profile))
    const before = to.product.commits.length
    to.product.join(this.world.later(), sets)
    this.#learn(to, to.product.commits.slice(before))
  }

  async sync(index: number, how: { isQuiet?: boolean; verifies?: boolean } = {}): Promise<void> {
    const played = this.world.pick(index)
    const before = played.product.commits.length
    await this.#device(index).sync(this.target, this.world.later(), how)
    this.#learn(played, played.product.commits.slice(before))
  }

  /** The model learns what came to a device: what the change sets say there, and no more. */
  #learn(to: Played, commits: readonly StoredCommit[]): void {
    this.#index()
    for (const commit of commits) {
      for (const stamp of commit.stamps) {
        for (const change of to.product.sets.get(stamp)?.changes ?? []) {
          for (const register of registersOf(change)) {
            const place = `${stamp} ${change.kind}/${change.id} ${register}`
            const assertion = this.#assertions.get(place)
            if (assertion === undefined) throw new Error(`nobody said ${place}`)
            if (to.model.known.has(assertion)) continue
            to.model.known.add(assertion)
            to.model.kept.add(assertion)
          }
        }
      }
      this.world.brought(to, commit)
    }
    this.world.model.forgetErased(to.model)
  }

  #index(): void {
    const { all } = this.world.model
    for (; this.#indexed < all.length; this.#indexed++) {
      const one = all[this.#indexed]
      if (one !== undefined) {
        this.#assertions.set(`${one.stamp} ${one.record} ${one.register}`, one)
      }
    }
  }

  /** The target tells the truth, everyone has the key, and everyone gets everything through it. */
  async barrier(): Promise<void> {
    this.target.mend()
    if (this.#isKeyed) for (const device of this.synced) device.seal = standInSeal
    for (const verifies of [true, false]) {
      for (const index of this.synced.keys()) await this.sync(index, { verifies })
    }
  }
}
