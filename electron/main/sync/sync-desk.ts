import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { TargetPlace } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { BatchStore } from '../../../shared/sync/batch-store'
import { openStore } from '../../../shared/sync/open-store'
import type { StopSignal, SyncTarget } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { OpenTarget, TargetOpeners } from './open-target'
import { openTarget } from './open-target'
import { folderError } from './folder-error'
import { StopSignals } from './stop-signals'
import type { TargetKeeper } from './target-keeper'
import { needsSecret } from './target-keeper'
import type { TerritoryKeys } from './territory-keys'

interface Failure {
  readonly kind: string
}
/** What a task answers, and what can fail before it begins. */
type Answer<T, E extends Failure = never> = Promise<Result<T, E | TargetError>>

/** The target that laptops near by read and write: a folder of this computer, there without being set up. */
export const mailboxId = 'mailbox'

interface Parts {
  readonly keeper: TargetKeeper
  readonly keys: TerritoryKeys
  readonly openers: TargetOpeners
  readonly mailbox: string
}

/** Keeps targets open while they are used, so that a sync does not log in for each entry. */
export class SyncDesk {
  readonly #parts: Parts
  readonly #signals = new StopSignals()
  readonly #open = new Map<string, OpenTarget>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Does something with a target that was set up, until it is done or stopped. */
  with<T, E extends Failure>(
    id: string,
    task: (target: OpenTarget, stop: StopSignal) => Answer<T, E>,
  ): Answer<T, E> {
    return this.#signals.run(id, async (stop) => {
      const target = await this.#opened(id)
      return target.ok ? task(target.value, stop) : target
    })
  }

  /** The same, with the folder of one territory. */
  withFolder<T, E extends Failure>(
    at: { readonly target: string; readonly territory: string },
    task: (folder: SyncTarget, stop: StopSignal) => Answer<T, E>,
  ): Answer<T, E> {
    return this.with(at.target, ({ root }, stop) => task(root.open(at.territory), stop))
  }

  /** The same, with the batches of one territory, sealed where it has a key. */
  withStore<T>(
    at: { readonly target: string; readonly territory: string },
    task: (store: BatchStore, stop: StopSignal) => Answer<T>,
  ): Answer<T> {
    return this.withFolder(at, async (folder, stop) => {
      const seal = await this.#parts.keys.sealOf(at.territory)
      return task(openStore(folder, seal, hashHex), stop)
    })
  }

  /** Does something with a place that is not set up yet, or that is being changed (`id`). */
  withPlace<T>(
    place: TargetPlace,
    { secret, id }: { readonly secret?: string | undefined; readonly id?: string | undefined },
    task: (target: OpenTarget, stop: StopSignal) => Answer<T>,
  ): Answer<T> {
    return this.#signals.run(id ?? 'new', async (stop) => {
      const target = await this.#openPlace(place, secret, id)
      if (!target.ok) return target
      try {
        return await task(target.value, stop)
      } finally {
        target.value.close()
      }
    })
  }

  stop(id: string): void {
    this.#signals.stop(id)
  }

  /** It was changed or forgotten: the next use opens it anew. */
  letGo(id: string): void {
    this.#open.get(id)?.close()
    this.#open.delete(id)
  }

  async #opened(id: string): Answer<OpenTarget> {
    const known = this.#open.get(id)
    if (known !== undefined) return ok(known)
    const place = id === mailboxId ? await this.#mailboxPlace() : await this.#placeOf(id)
    if (!place.ok) return place
    const opened = await this.#openPlace(place.value, undefined, id)
    // Two that asked at once share the first one.
    const first = this.#open.get(id)
    if (opened.ok && first === undefined) this.#open.set(id, opened.value)
    return first === undefined ? opened : ok(first)
  }

  async #placeOf(id: string): Answer<TargetPlace> {
    const target = await this.#parts.keeper.find(id)
    return target === null ? err({ kind: 'target-not-found' }) : ok(target.place)
  }

  async #mailboxPlace(): Answer<TargetPlace> {
    const path = this.#parts.mailbox
    try {
      await mkdir(path, { recursive: true, mode: 0o700 })
    } catch (cause) {
      return err(folderError(cause))
    }
    return ok({ kind: 'folder', path })
  }

  async #openPlace(
    place: TargetPlace,
    given: string | undefined,
    id: string | undefined,
  ): Answer<OpenTarget> {
    const kept = id === undefined ? null : await this.#parts.keeper.secretOf(id)
    const secret = given ?? kept
    if (secret === null && needsSecret(place)) return err({ kind: 'target-secret' })
    return openTarget(place, secret ?? '', this.#parts.openers)
  }
}

function hashHex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
