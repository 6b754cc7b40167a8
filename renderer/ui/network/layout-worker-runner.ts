import { hashId } from '../../network/layout/hash-id'
import type { LayoutInput } from '../../network/layout/layout-input'
import type { LayoutRun, LayoutRunner, LayoutWatcher } from '../../network/layout-runner'
import { makeLayoutRunner } from '../../network/layout-runner'

let runner: LayoutRunner | null = null
let underWay: LayoutRun | null = null

/** The app's one layout worker: started when the app has nothing else to do, and warm from then on. */
export function layoutRunner(): LayoutRunner {
  runner ??= makeLayoutRunner(
    () =>
      new Worker(new URL('../../network/layout-worker.ts', import.meta.url), { type: 'module' }),
  )
  return runner
}

const warmingCount = 400

/**
 * Starts the worker and lets it lay out a small ring: the engine then knows its code, and the first
 * network takes half the time.
 */
export function warmLayouts(): void {
  const count = warmingCount
  const each = Int32Array.from({ length: count }, (_, node) => node)
  const nowhere = new Float64Array(count).fill(NaN)
  layoutRunner().run({
    count,
    sources: each,
    targets: each.map((node) => (node + 1) % count),
    seeds: Uint32Array.from(each, (node) => hashId(String(node))),
    radii: new Float64Array(count).fill(6),
    groups: new Int32Array(count),
    ...{ pinnedX: nowhere, pinnedY: nowhere, knownX: nowhere, knownY: nowhere },
    knownTies: new Float64Array(count),
  })
}

/** Lays a territory's network out: the one layout that a person may wait for. */
export function layOutTerritory(input: LayoutInput, watcher: LayoutWatcher): LayoutRun {
  underWay = layoutRunner().run(input, watcher)
  return underWay
}

/** Ends it with what stands. */
export function stopLayout(): void {
  underWay?.stop()
}
