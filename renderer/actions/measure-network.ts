import type { Network } from '../../shared/graph/network'
import { useMeasures } from '../state/measures-store'
import type { MeasureAnswer, MeasureDepth } from './measure-in-turn'
import { postMeasureRequest } from './measure-request'
import { notifyError } from './notices'

let worker: Worker | null = null
let isBusy = false
/** What is being measured, or was last. */
let asked: { readonly network: Network; readonly depth: MeasureDepth } | null = null

/** A worker that is free: one still at something else cannot hear, and is ended. */
function freeWorker(): Worker {
  if (isBusy) worker?.terminate()
  if (isBusy || worker === null) {
    worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' })
  }
  isBusy = true
  return worker
}

function hear(answer: MeasureAnswer, network: Network): void {
  switch (answer.kind) {
    case 'measured':
      useMeasures.setState(({ of, results }) => ({
        of: network,
        results: new Map([...(of === network ? results : []), ...answer.batch]),
      }))
      break
    case 'progress':
      useMeasures.setState({ share: answer.share })
      break
    case 'failed':
      notifyError({ kind: 'unexpected' }, { cause: answer.cause })
      stopMeasuring()
      break
    case 'done':
      isBusy = false
      useMeasures.setState({ isMeasuring: false, share: null })
  }
}

/** What is known of a network and need not be measured again: estimates are no knowledge. */
function knownOf(network: Network): readonly string[] {
  const { of, results } = useMeasures.getState()
  return of === network ? [...results.keys()] : []
}

const depths: readonly MeasureDepth[] = ['quick', 'usual', 'full']

/**
 * Measures a network in the worker. What was under way for another one is given up; asking again for what is
 * known, or on its way, does nothing. Values of the last network stay until the first of this one come.
 */
export function measureNetwork(network: Network, depth: MeasureDepth): void {
  if (asked?.network === network && depths.indexOf(asked.depth) >= depths.indexOf(depth)) return
  asked = { network, depth }
  const free = freeWorker()
  free.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => {
    hear(data, network)
  }
  free.onerror = ({ message }) => {
    hear({ kind: 'failed', cause: message }, network)
  }
  const known = knownOf(network)
  useMeasures.setState({ isMeasuring: true, share: null })
  postMeasureRequest(free, network, depth, known)
}

/** Gives up what is under way; what has come stays. */
export function stopMeasuring(): void {
  if (isBusy) {
    worker?.terminate()
    worker = null
    isBusy = false
    asked = null
  }
  useMeasures.setState({ isMeasuring: false, share: null })
}
