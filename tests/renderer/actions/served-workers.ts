import { vi } from 'vitest'
import { answerAsked } from '../../../renderer/actions/serve-in-worker'
import type { Asked, Told } from '../../../renderer/actions/staying-worker'
import { CommitTable } from '../../../renderer/actions/commit-table'
import { JoiningTable } from '../../../renderer/actions/joining-table'
import { SyncService } from '../../../renderer/actions/sync-service'
import { stubWorkers } from './in-process-workers'
import type { CommuneLookup } from '../../../shared/import/duplicates/commune-lookup'

const noCommunes: CommuneLookup = () => null

/** What each staying worker does, by the name of its file. */
const services: Readonly<Record<string, () => object>> = {
  'join-worker': () => new JoiningTable(() => Promise.resolve(noCommunes)),
  'commit-worker': () => new CommitTable(),
  'sync-worker': () => new SyncService(),
}

/** A worker in this thread: what goes in and out is copied, as between threads. */
class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | null = null
  readonly #service: object
  #turn = Promise.resolve()
  #isEnded = false

  constructor(service: object) {
    this.#service = service
  }

  postMessage(message: unknown): void {
    const asked = structuredClone(message) as Asked
    const post = (told: Told): void => {
      if (!this.#isEnded) this.onmessage?.({ data: structuredClone(told) })
    }
    this.#turn = this.#turn.then(() => answerAsked(this.#service, asked, post))
  }

  terminate(): void {
    this.#isEnded = true
  }
}

/** Staying workers from now on run in this thread, and so do the others. */
export function serveWorkers(): void {
  stubWorkers()
  const Other = globalThis.Worker
  vi.stubGlobal('Worker', function make(url: URL): object {
    const name = /([\w-]+)\.ts$/.exec(url.pathname)?.[1] ?? ''
    const service = services[name]
    return service === undefined ? new Other(url) : new WorkerHere(service())
  })
}
