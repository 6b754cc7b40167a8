import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { PairedLaptop } from '../../../shared/ipc/nearby-payloads'
import { laptopName } from '../../../shared/ipc/nearby-payloads'
import type { BoundaryError } from '../../../shared/ipc/payloads'
import { fingerprint } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import { errorCode, writeError } from '../disk-error'
import { keepAside } from '../keep-aside'
import { log } from '../log'
import { createOneAtATime } from '../one-at-a-time'
import { writeAtomically } from '../write-atomically'

const pairedFile = z.object({
  /** Where this laptop listened last: those who were paired find it there again. */
  port: z.number().int().min(0).max(65535),
  laptops: z.array(z.object({ peer: fingerprint, name: laptopName, pairedAt: z.number() })),
})
type PairedFile = z.infer<typeof pairedFile>

/** `paired.json`: whom this laptop was paired with. Nothing in it is secret. */
export class PairedLaptops {
  readonly #path: string
  readonly #inTurn = createOneAtATime()
  #file: PairedFile = { port: 0, laptops: [] }

  constructor(path: string) {
    this.#path = path
  }

  async load(): Promise<void> {
    try {
      this.#file = pairedFile.parse(JSON.parse(await readFile(this.#path, 'utf8')))
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT') return
      log('paired.json is unreadable, and nobody is paired')
      await keepAside(this.#path, new Date())
    }
  }

  list(): readonly PairedLaptop[] {
    return this.#file.laptops
  }

  has(peer: string): boolean {
    return this.#file.laptops.some((laptop) => laptop.peer === peer)
  }

  get port(): number {
    return this.#file.port
  }

  /** One that was paired before takes its new name. */
  add(laptop: PairedLaptop): Promise<Result<null, BoundaryError>> {
    const others = this.#file.laptops.filter(({ peer }) => peer !== laptop.peer)
    return this.#keep({ ...this.#file, laptops: [...others, laptop] })
  }

  /** At once: whoever asks after this call finds it gone, even where the disk fails. */
  remove(peer: string): Promise<Result<null, BoundaryError>> {
    const laptops = this.#file.laptops.filter((laptop) => laptop.peer !== peer)
    return this.#keep({ ...this.#file, laptops })
  }

  keepPort(port: number): Promise<Result<null, BoundaryError>> {
    return this.#keep({ ...this.#file, port })
  }

  #keep(file: PairedFile): Promise<Result<null, BoundaryError>> {
    this.#file = file
    return this.#inTurn(async () => {
      try {
        const text = `${JSON.stringify(this.#file, null, 2)}\n`
        await writeAtomically(this.#path, [Buffer.from(text)])
        return ok(null)
      } catch (cause) {
        return err(writeError(cause, 'paired.json'))
      }
    })
  }
}
