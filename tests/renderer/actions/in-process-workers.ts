import { vi } from 'vitest'

type Work = (input: never) => unknown

/** What each of our workers answers with: the modules are those of the test that is running. */
const works: Readonly<Record<string, () => Promise<Work>>> = {
  'write-file-worker': async () => (await import('../../../renderer/actions/write-copy')).writeCopy,
  'read-file-worker': async () =>
    (await import('../../../renderer/actions/read-coterr')).readCoterr,
  'verify-backup-worker': async () =>
    (await import('../../../renderer/actions/verify-backup')).verifyBackup,
  'plan-restore-worker': async () =>
    (await import('../../../renderer/actions/plan-restore')).planRestore,
  'unseal-worker': async () =>
    (await import('../../../renderer/actions/unseal-in-worker')).unsealInWorker,
  'rewrite-worker': async () => (await import('../../../renderer/actions/rewrite')).rewrite,
}

/** Workers that do their real work in this process, later and on copies, as real ones do. */
export function stubWorkers(): void {
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: unknown }) => void) | null = null
      readonly #name: string

      constructor(url: URL) {
        this.#name = /([\w-]+)\.ts$/.exec(url.pathname)?.[1] ?? ''
      }

      postMessage(input: unknown): void {
        const sent = structuredClone(input) as never
        void this.#answer(sent)
      }

      terminate(): void {
        this.onmessage = null
      }

      async #answer(input: never): Promise<void> {
        const work = works[this.#name]
        try {
          if (work === undefined) throw new Error(`no worker ${this.#name}`)
          const value = structuredClone(await (await work())(input))
          this.onmessage?.({ data: { kind: 'done', value } })
        } catch (cause) {
          this.onmessage?.({ data: { kind: 'failed', cause: String(cause) } })
        }
      }
    },
  )
}
