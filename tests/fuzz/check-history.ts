import { isDeepStrictEqual } from 'node:util'
import { applySets } from '../../shared/change/apply'
import { canonicalRows } from '../../shared/change/canonical'
import { compact } from '../../shared/change/compact'
import { covers, headsOf } from '../../shared/change/register'
import type { Stamp } from '../../shared/kernel/stamp'
import type { Step } from '../shared/change/history'
import { World } from '../shared/change/history'
import { headsOfRows } from '../shared/change/read-rows'

export interface History {
  readonly clocks: readonly number[]
  readonly steps: readonly Step[]
}

/** What a history showed to be wrong: the rule that it breaks, or null. */
export type Fault = 'not equal' | 'not as the model' | 'lost' | 'compaction' | null

function isLost(world: World): boolean {
  const { rows } = world.pick(0)
  return world.model.all.some((assertion) => {
    const [kind = '', id = '', ...register] = assertion.register.split('/')
    const heads = headsOf(rows.get(`${kind}/${id}`), register.join('/'))
    const stamp = assertion.stamp as Stamp
    return !heads.some((head) => head.stamp === stamp || covers(head.over, stamp))
  })
}

/** Plays a history to its end and through a barrier, and checks every promise of SPEC.md on the way. */
export function checkHistory({ clocks, steps }: History): Fault {
  const world = new World(clocks)
  for (const step of steps) world.run(step)
  for (const device of world.devices) {
    const isAsModel = isDeepStrictEqual(
      headsOfRows(device.rows.values()),
      world.model.heads(device.model),
    )
    if (!isAsModel) return 'not as the model'
  }
  world.barrier()
  const texts = world.devices.map((device) => canonicalRows(device.rows.values()))
  if (new Set(texts).size !== 1) return 'not equal'
  if (isLost(world)) return 'lost'
  const first = world.pick(0)
  const sets = [...first.sets.values()]
  const rows = applySets(() => undefined, compact(sets))
  for (const [key, row] of applySets((other) => rows.get(other), sets)) rows.set(key, row)
  return canonicalRows(rows.values()) === texts[0] ? null : 'compaction'
}
