type Tell = (progress: number) => void

/** What one piece of a service's work takes and gives. */
type InputOf<Work> = Work extends (input: infer Input, tell: Tell) => unknown ? Input : never
type OutputOf<Work> = Work extends (input: never, tell: Tell) => infer Output
  ? Awaited<Output>
  : never

export interface Asked {
  readonly id: number
  readonly work: string
  readonly input: unknown
}

export type Told =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: number }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly cause: string }

interface Waiting {
  readonly tell: Tell
  readonly resolve: (value: unknown) => void
  readonly reject: (cause: Error) => void
}

/** A worker that stays, and keeps what it read, until it is ended: `Service` is what it does, by name. */
export class StayingWorker<Service extends object> {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0

  constructor(worker: Worker) {
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      this.#hear(data)
    }
    worker.onerror = (event) => {
      this.#failAll(event.message)
    }
    worker.onmessageerror = () => {
      this.#failAll('the answer of the worker could not be read')
    }
  }

  /** Rejects where a bug stopped the work, or the worker was ended before it answered. */
  ask<Name extends keyof Service & string>(
    work: Name,
    input: InputOf<Service[Name]>,
    tell: Tell = () => undefined,
  ): Promise<OutputOf<Service[Name]>> {
    this.#asked += 1
    const id = this.#asked
    return new Promise((resolve, reject) => {
      const take = (value: unknown): void => {
        resolve(value as OutputOf<Service[Name]>)
      }
      this.#waiting.set(id, { tell, resolve: take, reject })
      try {
        this.#worker.postMessage({ id, work, input } satisfies Asked)
      } catch (cause) {
        this.#waiting.delete(id)
        reject(new Error(String(cause)))
      }
    })
  }

  end(): void {
    this.#worker.terminate()
    this.#failAll('the worker was ended')
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.id)
    if (waiting === undefined) return
    if (told.kind === 'progress') {
      waiting.tell(told.progress)
      return
    }
    this.#waiting.delete(told.id)
    if (told.kind === 'done') waiting.resolve(told.value)
    else waiting.reject(new Error(told.cause))
  }

  #failAll(cause: string): void {
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of all) reject(new Error(cause))
  }
}
