import type { BoundaryError } from '../../../shared/ipc/payloads'
import type { KnownTarget, TargetPlace, TargetSettings } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import { writeError } from '../disk-error'
import { createOneAtATime } from '../one-at-a-time'
import type { Secrets } from '../secrets'
import { readTargets, writeTargets } from './targets-file'

type Answer<T> = Promise<Result<T, BoundaryError>>

/** The targets that the person set up, and their secrets. */
export class TargetKeeper {
  readonly #path: string
  readonly #secrets: Secrets
  readonly #inTurn = createOneAtATime()
  #targets: readonly TargetSettings[] | null = null

  constructor(path: string, secrets: Secrets) {
    this.#path = path
    this.#secrets = secrets
  }

  async list(): Promise<readonly KnownTarget[]> {
    const known: KnownTarget[] = []
    for (const target of await this.#inTurn(() => this.#read())) {
      const hasSecret = !needsSecret(target.place) || (await this.secretOf(target.id)) !== null
      known.push({ ...target, hasSecret })
    }
    return known
  }

  async find(id: string): Promise<TargetSettings | null> {
    const targets = await this.#inTurn(() => this.#read())
    return targets.find((target) => target.id === id) ?? null
  }

  secretOf(id: string): Promise<string | null> {
    return this.#secrets.get(secretName(id))
  }

  /** New, or instead of the one of the same id. The secret that is kept stays where none is given. */
  async keep(target: TargetSettings, secret: string | undefined): Answer<null> {
    if (secret !== undefined) {
      const kept = await this.#secrets.set(secretName(target.id), secret)
      if (!kept.ok) return kept
    }
    return this.#write((targets) => {
      const at = targets.findIndex(({ id }) => id === target.id)
      return at < 0 ? [...targets, target] : targets.with(at, target)
    })
  }

  /** What stands on the target stays there. */
  async forget(id: string): Answer<null> {
    const removed = await this.#secrets.remove(secretName(id))
    if (!removed.ok) return removed
    return this.#write((targets) => targets.filter((target) => target.id !== id))
  }

  async #read(): Promise<readonly TargetSettings[]> {
    this.#targets ??= await readTargets(this.#path, new Date())
    return this.#targets
  }

  #write(change: (targets: readonly TargetSettings[]) => readonly TargetSettings[]): Answer<null> {
    return this.#inTurn(async () => {
      const next = change(await this.#read())
      try {
        await writeTargets(this.#path, next)
      } catch (cause) {
        return err(writeError(cause, 'targets.json'))
      }
      this.#targets = next
      return ok(null)
    })
  }
}

/** Whether a place can be opened with a secret only. */
export function needsSecret(place: TargetPlace): boolean {
  return place.kind === 's3' || (place.kind === 'webdav' && place.user !== '')
}

function secretName(id: string): string {
  return `target/${id}`
}
