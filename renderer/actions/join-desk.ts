import type { OpenedFile } from '../../shared/ipc/payloads'
import type { RefusedFile } from '../state/join-store'
import type { JoiningTable, ReadHeading } from './joining-table'
import { notifyError, showWork } from './notices'
import { StayingWorker } from './staying-worker'

/** Files as they were found: those that could be read, and the others. */
export interface ReadFiles {
  readonly read: readonly ReadHeading[]
  readonly refused: readonly RefusedFile[]
}

/** The worker that reads files and keeps them, for as long as somebody uses it. */
export class JoinDesk {
  readonly worker: StayingWorker<JoiningTable>
  #users = 0

  constructor() {
    this.worker = new StayingWorker(
      new Worker(new URL('./join-worker.ts', import.meta.url), { type: 'module' }),
    )
  }

  retain(): this {
    this.#users += 1
    return this
  }

  release(): void {
    this.#users -= 1
    if (this.#users === 0) this.worker.end()
  }

  /** Reads files one after the other. Null where the person stopped it, or a bug did: they were told. */
  async read(files: readonly OpenedFile[]): Promise<ReadFiles | null> {
    const read: ReadHeading[] = []
    const refused: RefusedFile[] = []
    try {
      const stopped = new Promise<null>((resolve) => {
        const cancel = (): void => {
          resolve(null)
        }
        showWork({ key: 'share.reading', progress: null, cancel })
      })
      for (const { name, bytes } of files) {
        const answer = await Promise.race([this.worker.ask('read', { name, bytes }), stopped])
        if (answer === null) return null
        if (answer.ok) read.push(answer.value)
        else refused.push({ name, error: answer.error })
      }
      return { read, refused }
    } catch (cause) {
      notifyError({ kind: 'unexpected' }, { cause: String(cause) })
      return null
    } finally {
      showWork(null)
    }
  }
}
