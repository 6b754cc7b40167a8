import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { driveLayout } from './layout/drive-layout'
import { spread } from './layout/spread'
import type { LayoutInput, LayoutResult } from './layout/layout-input'
import type { LayoutAnswer, LayoutRequest, SpreadInput } from './layout-messages'

export type LayoutFailure =
  { readonly kind: 'cancelled' } | { readonly kind: 'layout-failed'; readonly cause: string }

type Outcome = Result<LayoutResult, LayoutFailure>

/** A layout under way. */
export interface LayoutRun {
  readonly done: Promise<Outcome>
  /** Ends it with what stands. */
  readonly stop: () => void
  readonly cancel: () => void
}

/** What of a layout under way is told. */
export interface LayoutWatcher {
  /** The share done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** The picture by now, at most ten a second; the next comes when this one is seen. */
  readonly onPlaces?: (places: LayoutResult, seen: () => void) => void
}

/** Lays networks out in a worker that stays warm between runs. */
export interface LayoutRunner {
  readonly run: (input: LayoutInput, watcher?: LayoutWatcher) => LayoutRun
  /** Moves marks apart that overlap, as little as that takes: see layout/spread.ts. */
  readonly spread: (input: SpreadInput) => Promise<Outcome>
  readonly close: () => void
}

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent<LayoutAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage: (request: LayoutRequest) => void
  terminate: () => void
}

interface Waiting {
  readonly watcher: LayoutWatcher
  readonly settle: (outcome: Outcome) => void
  /** The same work on this thread, where the worker is gone. */
  readonly doHere: () => Promise<LayoutResult | null>
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function runHere({ doHere, settle }: Waiting): Promise<void> {
  try {
    const result = await doHere()
    settle(result === null ? err({ kind: 'cancelled' }) : ok(result))
  } catch (cause) {
    settle(err({ kind: 'layout-failed', cause: String(cause) }))
  }
}

/** Opens the worker at once, so that it is warm when the first network comes. */
export function makeLayoutRunner(openWorker: () => WorkerPort): LayoutRunner {
  const waiting = new Map<number, Waiting>()
  let runs = 0
  let worker: WorkerPort | null = openWorker()
  worker.onmessage = ({ data }) => {
    const { run } = data
    const asked = waiting.get(run)
    if (asked === undefined) return
    if (data.kind === 'progress') {
      asked.watcher.onProgress?.(data.share)
      if (data.places === null) return
      asked.watcher.onPlaces?.(data.places, () => worker?.postMessage({ kind: 'seen', run }))
      return
    }
    waiting.delete(run)
    asked.settle(data.kind === 'done' ? ok(data.result) : err({ ...data, kind: 'layout-failed' }))
  }
  worker.onerror = () => {
    worker?.terminate()
    worker = null
    for (const asked of waiting.values()) void runHere(asked)
    waiting.clear()
  }

  function ask(
    request: LayoutRequest & { readonly kind: 'start' | 'spread' },
    entry: Omit<Waiting, 'settle'>,
  ): { readonly done: Promise<Outcome>; readonly settle: Waiting['settle'] } {
    let settle: Waiting['settle'] = () => undefined
    const done = new Promise<Outcome>((resolve) => (settle = resolve))
    const asked = { ...entry, settle }
    if (worker === null) void runHere(asked)
    else {
      waiting.set(request.run, asked)
      worker.postMessage(request)
    }
    return { done, settle }
  }

  return {
    run: (input, watcher = {}) => {
      const run = runs++
      let [isCancelled, isStopped] = [false, false]
      const doHere = (): Promise<LayoutResult | null> =>
        driveLayout(input, {
          now: () => performance.now(),
          pause: turn,
          onProgress: ({ share }) => watcher.onProgress?.(share),
          isCancelled: () => isCancelled,
          isStopped: () => isStopped,
        })
      const isWatched = watcher.onPlaces !== undefined
      const { done, settle } = ask({ kind: 'start', run, input, isWatched }, { watcher, doHere })
      const stop = (): void => {
        isStopped = true
        if (waiting.has(run)) worker?.postMessage({ kind: 'stop', run })
      }
      const cancel = (): void => {
        isCancelled = true
        if (!waiting.delete(run)) return
        worker?.postMessage({ kind: 'cancel', run })
        settle(err({ kind: 'cancelled' }))
      }
      return { done, stop, cancel }
    },
    spread: (input) => {
      const doHere = (): Promise<LayoutResult> => turn().then(() => spread(input))
      return ask({ kind: 'spread', run: runs++, input }, { watcher: {}, doHere }).done
    },
    close: () => {
      worker?.terminate()
      worker = null
      for (const asked of waiting.values()) asked.settle(err({ kind: 'cancelled' }))
      waiting.clear()
    },
  }
}
