import type { LayoutRunner } from '../../network/layout-runner'
import { makeLayoutRunner } from '../../network/layout-runner'

let runner: LayoutRunner | null = null

/** The app's one layout worker: started when the network is first looked at, and warm from then on. */
export function layoutRunner(): LayoutRunner {
  runner ??= makeLayoutRunner(
    () =>
      new Worker(new URL('../../network/layout-worker.ts', import.meta.url), { type: 'module' }),
  )
  return runner
}
