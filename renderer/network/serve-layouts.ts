import { driveLayout } from './layout/drive-layout'
import type { LayoutAnswer, LayoutRequest } from './layout-messages'

/** The worker's side: what to do with each request. Layouts that overlap take turns. */
export function serveLayouts(
  answer: (message: LayoutAnswer, transfer: Transferable[]) => void,
): (request: LayoutRequest) => Promise<void> {
  const cancelled = new Set<number>()
  const channel = new MessageChannel()
  let wake: (() => void)[] = []
  channel.port1.onmessage = () => {
    const sleepers = wake
    wake = []
    for (const goOn of sleepers) goOn()
  }
  // A message to itself comes after those already waiting, and without the delay of a timer.
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      wake.push(resolve)
      channel.port2.postMessage(null)
    })
  return async (request) => {
    const { run } = request
    if (request.kind === 'cancel') {
      cancelled.add(run)
      return
    }
    try {
      const result = await driveLayout(request.input, {
        now: () => performance.now(),
        pause,
        onProgress: (share) => answer({ kind: 'progress', run, share }, []),
        isCancelled: () => cancelled.has(run),
      })
      if (result === null) return
      answer({ kind: 'done', run, result }, [result.x.buffer, result.y.buffer])
    } catch (cause) {
      answer({ kind: 'failed', run, cause: String(cause) }, [])
    } finally {
      cancelled.delete(run)
    }
  }
}
