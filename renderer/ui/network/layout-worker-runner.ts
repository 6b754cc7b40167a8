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

/** Lays a territory's network out: the one layout that a person may wait for. */
export function layOutTerritory(input: LayoutInput, watcher: LayoutWatcher): LayoutRun {
  underWay = layoutRunner().run(input, watcher)
  return underWay
}

/** Ends it with what stands. */
export function stopLayout(): void {
  underWay?.stop()
}
