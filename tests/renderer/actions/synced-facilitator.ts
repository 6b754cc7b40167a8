import type { CoterrBridge } from '../../../shared/ipc/bridge'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { canonicalRows } from '../../../shared/change/canonical'
import { makeChanges } from '../../../shared/change/make-changes'
import type { RecordKind } from '../../../shared/model/record-kinds'
import type { Json } from '../../../shared/kernel/json'
import type { BatchStore } from '../../../shared/sync/batch-store'
import { openStore } from '../../../shared/sync/open-store'
import type { StopSignal } from '../../../shared/sync/target'
import type { BatchSeal } from '../../../shared/sync/territory-seal'
import type { FakeBridge } from '../../../renderer/bridge/fake-bridge'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { SyncedDevice } from '../../shared/sync/synced-device'
import { LyingTarget } from '../../targets/lying-target'
import type { Facilitator } from './facilitator'
import { must, startFacilitator } from './facilitator'

/** The far side of a computer with one target, which may lie. */
export class SyncedFar {
  readonly target = new LyingTarget()
  readonly far: FakeBridge
  seal: BatchSeal | null = null
  #stopping = new AbortController()

  constructor(known: Partial<KnownTarget> = {}) {
    const fake = createFakeBridge()
    fake.targets.known.set('stick', {
      ...{ id: 'stick', name: 'Clé bleue', place: { kind: 'folder', path: '/media/cle' } },
      ...{ territories: [], isAutomatic: false, hasSecret: true },
      ...known,
    })
    this.far = { ...fake, bridge: { ...fake.bridge, ...this.#channels() } }
  }

  #store(): BatchStore {
    return openStore(this.target, this.seal)
  }

  #channels(): Partial<CoterrBridge> {
    const signal = (): StopSignal => this.#stopping.signal
    return {
      syncList: () => this.#store().list(signal()),
      syncRead: ({ name }) => this.#store().read(name, signal()),
      syncWrite: ({ bytes }) => this.#store().write(bytes, signal()),
      syncRemove: ({ name }) => this.#store().remove(name, signal()),
      syncStop: () => {
        this.#stopping.abort()
        this.#stopping = new AbortController()
        return Promise.resolve({ ok: true, value: null })
      },
    }
  }
}

/** A facilitator whose computer knows one target, `stick`. */
export async function startSynced(side = new SyncedFar()) {
  const user = await startFacilitator(side.far)
  const [now, { useSync }, { useNotices }, automatic] = await Promise.all([
    import('../../../renderer/actions/sync-now'),
    import('../../../renderer/state/sync-store'),
    import('../../../renderer/state/notice-store'),
    import('../../../renderer/actions/sync-automatic'),
  ])
  return {
    ...user,
    ...now,
    ...automatic,
    side,
    target: side.target,
    stick: () => useSync.getState().byTarget.get('stick'),
    watchSync: useSync.subscribe,
    notices: () => useNotices.getState().notices,
    startAgain: () => startSynced(side),
  }
}

/** One with a new territory open, in which there is an actor; gives its id. */
export async function syncedWithTerritory(side = new SyncedFar()) {
  const user = await startSynced(side)
  const wanted = { name: 'Essai', kind: 'libre', code: '', communes: [], edits: [] }
  const id = must(await user.createTerritory(wanted))
  must(await user.addRecord('actor', { name: 'Le moulin' }, 'moulin'))
  return { user, id, target: side.target }
}

/** Another computer, which syncs the same territory. */
export class OtherComputer extends SyncedDevice {
  #now = Date.now()

  constructor(territory: string, id = 'elsewhere0') {
    super(id, 0, territory)
  }

  say(kind: RecordKind, id: string, fields: Readonly<Record<string, Json>>): void {
    this.product.say(this.now(), 'typed', makeChanges(this.product.lookup, [{ kind, id, fields }]))
  }

  now(): number {
    this.#now += 1000
    return this.#now
  }
}

/** What a device that comes new finds on a target. */
export async function readAlone(target: LyingTarget, territory: string, seal?: BatchSeal) {
  const other = new OtherComputer(territory, 'newcomer00')
  other.seal = seal ?? null
  const report = await other.sync(target, other.now())
  return { other, report, text: canonicalRows(other.product.rows.values()) }
}

export function canonicalOf(user: Pick<Facilitator, 'state'>): string {
  return canonicalRows(user.state().rows.values())
}
