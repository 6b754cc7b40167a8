import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import { drawnPairs, neighbours } from './recount'

interface Reach {
  readonly steps: ReadonlyMap<string, number>
  /** How many shortest paths lead there. */
  readonly paths: ReadonlyMap<string, number>
}

function reachFrom(start: string, around: ReadonlyMap<string, readonly string[]>): Reach {
  const steps = new Map([[start, 0]])
  const paths = new Map([[start, 1]])
  const queue = [start]
  for (const id of queue) {
    for (const next of around.get(id) ?? []) {
      if (!steps.has(next)) {
        steps.set(next, (steps.get(id) ?? 0) + 1)
        queue.push(next)
      }
      if (steps.get(next) === (steps.get(id) ?? 0) + 1) {
        paths.set(next, (paths.get(next) ?? 0) + (paths.get(id) ?? 0))
      }
    }
  }
  return { steps, paths }
}

/**
 * By actor, the share of the shortest paths between two others (actors and alliances) that lead over it, over all
 * pairs: each pair and each third looked at by itself.
 */
export function pathShares(input: BriefingInput): ReadonlyMap<string, number> {
  const pairs = drawnPairs(input)
  const around = neighbours(pairs)
  const reach = new Map(pairs.ids.map((id) => [id, reachFrom(id, around)]))
  const all = ((pairs.ids.length - 1) * (pairs.ids.length - 2)) / 2
  const shares = new Map<string, number>()
  for (const actor of input.tables.actor.keys()) {
    const middle = `A${actor}`
    let sum = 0
    for (const one of pairs.ids) {
      for (const other of pairs.ids) {
        if (one >= other || one === middle || other === middle) continue
        const [from, over] = [reach.get(one), reach.get(middle)]
        const whole = from?.steps.get(other)
        const first = from?.steps.get(middle)
        const second = over?.steps.get(other)
        if (whole === undefined || first === undefined || second === undefined) continue
        if (first + second !== whole) continue
        const through = (from?.paths.get(middle) ?? 0) * (over?.paths.get(other) ?? 0)
        sum += through / (from?.paths.get(other) ?? 1)
      }
    }
    shares.set(actor, sum / all)
  }
  return shares
}
