import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { driveLayout } from './layout/drive-layout'
import type { LayoutInput, LayoutResult } from './layout/layout-input'
import type { LayoutAnswer, LayoutRequest } from './layout-messages'

export type LayoutFailure =
  { readonly kind: 'cancelled' } | { readonly kind: 'layout-failed'; readonly cause: string }

/** A layout under way. */
export interface LayoutRun {
  readonly done: Promise<Result<LayoutResult, LayoutFailure>>
  readonly cancel: () => void
}

/** Lays networks out in a worker that stays warm between runs. */
export interface LayoutRunner {
  /** `onProgress` gets the share done, from 0 to 1. */
  readonly run: (input: LayoutInput, onProgress?: (share: number) => void) => LayoutRun
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
  readonly input: LayoutInput
  readonly onProgress: (share: number) => void
  readonly isCancelled: () => boolean
  readonly settle: (outcome: Result<LayoutResult, LayoutFailure>) => void
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The same layout on this thread, in slices: where a worker cannot be had. */
async function runHere(waiting: Waiting): Promise<void> {
  const { input, onProgress, isCancelled, settle } = waiting
  try {
    const pace = { now: () => performance.now(), pause: turn, onProgress, isCancelled }
    const result = await driveLayout(input, pace)
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
    const run = waiting.get(data.run)
    if (run === undefined) return
    if (data.kind === 'progress') {
      run.onProgress(data.share)
      return
    }
    waiting.delete(data.run)
    run.settle(data.kind === 'done' ? ok(data.result) : err({ ...data, kind: 'layout-failed' }))
  }
  worker.onerror = () => {
    worker?.terminate()
    worker = null
    for (const run of waiting.values()) void runHere(run)
    waiting.clear()
  }
  return {
    run: (input, onProgress = () => undefined) => {
      const id = runs++
      let isCancelled = false
      let settle: Waiting['settle'] = () => undefined
      const done = new Promise<Result<LayoutResult, LayoutFailure>>((resolve) => (settle = resolve))
      const entry = { input, onProgress, isCancelled: () => isCancelled, settle }
      if (worker === null) void runHere(entry)
      else {
        waiting.set(id, entry)
        worker.postMessage({ kind: 'start', run: id, input })
      }
      const cancel = (): void => {
        isCancelled = true
        if (!waiting.delete(id)) return
        worker?.postMessage({ kind: 'cancel', run: id })
        settle(err({ kind: 'cancelled' }))
      }
      return { done, cancel }
    },
    close: () => {
      worker?.terminate()
      worker = null
      for (const run of waiting.values()) run.settle(err({ kind: 'cancelled' }))
      waiting.clear()
    },
  }
}
