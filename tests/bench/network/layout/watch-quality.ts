import type { PlantedNetwork } from '../../../renderer/network/layout/planted-network'
import type { Picture, Quality } from './quality'
import { qualityOf } from './quality'

/** A layout that goes on step by step until nobody wants more. */
export interface Stepper {
  /** One step of its own: an iteration, a tick. */
  readonly step: () => void
  readonly picture: () => Picture
}

export interface Watched {
  /** Milliseconds of its steps, without the measuring. */
  readonly ms: number
  readonly steps: number
  readonly quality: Quality
  /** When it was first as good as the goal, and within a fiftieth of it; null where it never was. */
  readonly goodAt: number | null
  readonly near: { readonly ms: number; readonly quality: Quality } | null
  /** Whether the time ran out. */
  readonly isCut: boolean
}

/** What is asked of a run. */
export interface Limits {
  readonly steps: number
  readonly capMs: number
  readonly goal: Quality | null
  /** Whether it ends as soon as it is good. */
  readonly stopsWhenGood: boolean
}

/** As good as the goal: in np and purity, and not more crowded by over a hundredth of the actors. */
function isAsGood({ np, purity, crowd }: Quality, goal: Quality, share = 1): boolean {
  return np >= share * goal.np && purity >= share * goal.purity && crowd <= goal.crowd + 0.01
}

/** Lets a layout step, and looks at its picture at moments that grow apart by a tenth. */
export function watch(network: PlantedNetwork, make: () => Stepper, limits: Limits): Watched {
  const begun = performance.now()
  const { step, picture } = make()
  let ms = performance.now() - begun
  let [steps, nextLook] = [0, 8]
  let goodAt: number | null = null
  let near: Watched['near'] = null
  while (steps < limits.steps && ms < limits.capMs) {
    const start = performance.now()
    step()
    ms += performance.now() - start
    steps++
    if (steps < nextLook && steps < limits.steps) continue
    nextLook = Math.ceil(steps * 1.1)
    if (limits.goal === null || goodAt !== null) continue
    const quality = qualityOf(network, picture())
    if (isAsGood(quality, limits.goal, 0.98)) near ??= { ms, quality }
    if (isAsGood(quality, limits.goal)) goodAt = ms
    if (goodAt !== null && limits.stopsWhenGood) break
  }
  const isCut = ms >= limits.capMs
  return { ms, steps, quality: qualityOf(network, picture()), goodAt, near, isCut }
}
