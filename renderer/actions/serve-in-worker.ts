import type { Asked, Told } from './staying-worker'

interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage: (message: Told) => void
}

type Work = (input: unknown, tell: (progress: number) => void) => unknown

/** Does one piece of a service's work, and tells how far it is and what came of it. */
export async function answerAsked(
  service: object,
  { id, work, input }: Asked,
  post: (told: Told) => void,
): Promise<void> {
  try {
    const method = Reflect.get(service, work) as Work
    const value = await method.call(service, input, (progress) => {
      post({ id, kind: 'progress', progress })
    })
    post({ id, kind: 'done', value })
  } catch (cause) {
    post({ id, kind: 'failed', cause: String(cause) })
  }
}

/** The worker's side of `StayingWorker`: one piece of work at a time, in the order asked. */
export function serveInWorker(service: object): void {
  const scope = globalThis as unknown as WorkerScope
  let turn = Promise.resolve()
  scope.onmessage = ({ data }) => {
    turn = turn.then(() =>
      answerAsked(service, data, (told) => {
        scope.postMessage(told)
      }),
    )
  }
}
