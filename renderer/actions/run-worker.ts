/** What a worker of ours posts: how far it is, then its answer, or the bug that stopped it. */
export type WorkerMessage<Output> =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'done'; readonly value: Output }
  | { readonly kind: 'failed'; readonly cause: string }

export interface WorkerRun<Output> {
  /** Null where the person cancelled. */
  readonly answer: Promise<Output | null>
  readonly cancel: () => void
}

/** Runs one piece of work in a worker of its own, which ends with it: cancelling leaves nothing behind. */
export function runWorker<Input, Output>(
  worker: Worker,
  input: Input,
  transfer: Transferable[],
  onProgress: (progress: number) => void,
): WorkerRun<Output> {
  let cancel = (): void => undefined
  const answer = new Promise<Output | null>((resolve, reject) => {
    const end = (settle: () => void): void => {
      worker.terminate()
      settle()
    }
    cancel = () => {
      end(() => {
        resolve(null)
      })
    }
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Output>>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'done')
        end(() => {
          resolve(data.value)
        })
      else
        end(() => {
          reject(new Error(data.cause))
        })
    }
    worker.onerror = (event) => {
      end(() => {
        reject(new Error(event.message))
      })
    }
    worker.onmessageerror = () => {
      end(() => {
        reject(new Error('the answer of the worker could not be read'))
      })
    }
    try {
      worker.postMessage(input, transfer)
    } catch (cause) {
      end(() => {
        reject(new Error(String(cause)))
      })
    }
  })
  return { answer, cancel: () => cancel() }
}
