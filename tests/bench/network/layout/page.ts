import { makeLayoutRunner } from '../../../../renderer/network/layout-runner'
import { layoutInput, plantedNetwork } from '../../../renderer/network/layout/planted-network'
import { layOutByFcose } from './fcose'
import { settleInWorker } from './forceatlas2-worker'
import type { Quality } from './quality'
import { qualityOf } from './quality'
import type { Limits, Watched } from './watch-quality'
import { watch } from './watch-quality'
import { d3Stepper, forceAtlas2Stepper, ngraphStepper } from './yardsticks'

export interface Timed {
  readonly ms: number
  readonly quality: Quality
}

/** Ours: a new worker, as the app opens it, to the last position of the first picture. */
export async function ours(
  count: number,
  seed: number,
): Promise<Timed & { readonly warm: number }> {
  const network = plantedNetwork(count, seed)
  const input = layoutInput(network)
  const start = performance.now()
  const runner = makeLayoutRunner(
    () =>
      new Worker(new URL('../../../../renderer/network/layout-worker.ts', import.meta.url), {
        type: 'module',
      }),
  )
  const outcome = await runner.run(input).done
  const ms = performance.now() - start
  if (!outcome.ok) throw new Error(outcome.error.kind)
  const quality = qualityOf(network, outcome.value)
  const again = performance.now()
  await runner.run(input).done
  const warm = performance.now() - again
  runner.close()
  return { ms, quality, warm }
}

const steppers = { d3: d3Stepper, forceAtlas2: forceAtlas2Stepper, ngraph: ngraphStepper }

export type Yardstick = keyof typeof steppers

/** A yardstick on this thread, with nothing beside it. */
export function stepped(
  yardstick: Yardstick,
  count: number,
  seed: number,
  limits: Limits,
): Watched {
  const network = plantedNetwork(count, seed)
  return watch(network, () => steppers[yardstick](network), limits)
}

export function inWorker(
  count: number,
  seed: number,
  capMs: number,
): Promise<Timed & { readonly isCut: boolean }> {
  return settleInWorker(plantedNetwork(count, seed), capMs)
}

export function byFcose(count: number, seed: number): Timed {
  return layOutByFcose(plantedNetwork(count, seed))
}
