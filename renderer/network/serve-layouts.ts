import { driveLayout } from './layout/drive-layout'
import { spread } from './layout/spread'
import type { LayoutAnswer, LayoutRequest } from './layout-messages'
import { LayoutWatch } from './layout-watch'

type Answer = (message: LayoutAnswer, transfer: Transferable[]) => void

/** A layout under way, as its worker knows it. */
interface Running {
  readonly watch: LayoutWatch
  isCancelled: boolean
  isStopped: boolean
}

/** Lets messages in that wait: one to itself comes after them, and without the delay of a timer. */
function makePause(): () => Promise<void> {
  const channel = new MessageChannel()
  let wake: (() => void)[] = []
  channel.port1.onmessage = () => {
    const sleepers = wake
    wake = []
    for (const goOn of sleepers) goOn()
  }
  return () =>
    new Promise((resolve) => {
      wake.push(resolve)
      channel.port2.postMessage(null)
    })
}

/** The worker's side: what to do with each request. Layouts that overlap take turns. */
export function serveLayouts(answer: Answer): (request: LayoutRequest) => Promise<void> {
  const running = new Map<number, Running>()
  const pause = makePause()
  const now = (): number => performance.now()

  async function layOut({ run, input, isWatched }: LayoutRequest & { kind: 'start' }) {
    const state = { watch: new LayoutWatch(isWatched, now()), isCancelled: false, isStopped: false }
    running.set(run, state)
    const result = await driveLayout(input, {
      now,
      pause,
      onProgress: (step) => {
        const places = state.watch.look(step, now())
        const transfer = places === null ? [] : [places.x.buffer, places.y.buffer]
        answer({ kind: 'progress', run, share: step.share, places }, transfer)
      },
      isCancelled: () => state.isCancelled,
      isStopped: () => state.isStopped,
    })
    if (result === null) return
    answer({ kind: 'done', run, result }, [result.x.buffer, result.y.buffer])
  }

  return async (request) => {
    const { run } = request
    const state = running.get(run)
    try {
      if (request.kind === 'start') await layOut(request)
      else if (request.kind === 'spread') {
        const result = spread(request.input)
        answer({ kind: 'done', run, result }, [result.x.buffer, result.y.buffer])
      } else if (state !== undefined) {
        if (request.kind === 'seen') state.watch.seen()
        else if (request.kind === 'stop') state.isStopped = true
        else state.isCancelled = true
        return
      }
    } catch (cause) {
      answer({ kind: 'failed', run, cause: String(cause) }, [])
    }
    running.delete(run)
  }
}
