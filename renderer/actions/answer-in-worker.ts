import type { WorkerMessage } from './run-worker'

interface WorkerScope {
  onmessage: ((event: MessageEvent<never>) => void) | null
  postMessage: (message: unknown, transfer: Transferable[]) => void
}

/** The worker's side of `runWorker`: answers the one message it is sent. A bug in it is told, not swallowed. */
export function answerInWorker<Input, Output>(
  work: (input: Input, onProgress: (progress: number) => void) => Output | Promise<Output>,
  transferOf: (output: Output) => Transferable[] = () => [],
): void {
  const scope = globalThis as unknown as WorkerScope
  const post = (message: WorkerMessage<Output>, transfer: Transferable[] = []): void => {
    scope.postMessage(message, transfer)
  }
  scope.onmessage = ({ data }: MessageEvent<Input>) => {
    Promise.resolve()
      .then(() =>
        work(data, (progress) => {
          post({ kind: 'progress', progress })
        }),
      )
      .then((value) => {
        post({ kind: 'done', value }, transferOf(value))
      })
      .catch((cause: unknown) => {
        post({ kind: 'failed', cause: String(cause) })
      })
  }
}
