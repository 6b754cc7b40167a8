import { adjacencyOf } from '../../../shared/graph/adjacency'
import { connectedComponents } from '../../../shared/graph/connected-components'
import { alignToKnown } from './align'
import { boxAround } from './box'
import type { Part } from './component-level'
import { linksByPart, partOfNetwork } from './component-level'
import type { LayoutInput, LayoutResult } from './layout-input'
import { isPinned } from './layout-input'
import type { Haste, LayoutStep, Places } from './layout-step'
import { packParts } from './pack-parts'
import { separate } from './separate'
import { settle } from './settle'

/** How often marks are parted at most, by how many there are: the last hairs are not worth a wait. */
function roundsFor(count: number, { isOver }: Haste): number {
  if (isOver) return 40
  return count <= 3000 ? 2000 : 300
}

/** Where a part's own gravity pulls: the middle of its fixed bodies; the origin where there are none. */
function centreOf({ level }: Part, isMain: boolean): readonly [number, number] {
  const { isFixed, x, y, count } = level.bodies
  const fixed = [...isFixed.keys()].filter((body) => isFixed[body] === 1)
  if (isMain || fixed.length === 0 || count === 0) return [0, 0]
  const mean = (values: Float64Array): number =>
    fixed.reduce((sum, body) => sum + (values[body] ?? 0), 0) / fixed.length
  return [mean(x), mean(y)]
}

/** The components of a network, largest first, each as a part by itself. */
export function partsOf(input: LayoutInput): readonly Part[] {
  const { componentOf, members } = connectedComponents(adjacencyOf(input))
  const links = linksByPart(input, componentOf, members.length)
  const localOf = new Int32Array(input.count)
  return members.map((nodes, index) => partOfNetwork(input, nodes, links[index] ?? [], localOf))
}

/** What stands already, with a part that is under way. */
function withPart(standing: Places, nodes: Int32Array, part: Places): Places {
  const places = { x: standing.x.slice(), y: standing.y.slice() }
  nodes.forEach((node, local) => {
    places.x[node] = part.x[local] ?? NaN
    places.y[node] = part.y[local] ?? NaN
  })
  return places
}

/**
 * Lays a network out from nothing but its ids, links and pins. The largest component stands at the
 * origin, those with a pinned node where that is, and the rest in rows below.
 */
export function* layOutAfresh(
  input: LayoutInput,
  haste: Haste,
): Generator<LayoutStep, LayoutResult> {
  const x = new Float64Array(input.count).fill(NaN)
  const y = new Float64Array(input.count).fill(NaN)
  const parts = partsOf(input)
  const loose: Part[] = []
  let done = 0
  for (const [index, part] of parts.entries()) {
    const { level, nodes } = part
    const isMain = index === 0
    const isSingle = nodes.length === 1
    if (!isSingle) {
      for (const step of settle(level, centreOf(part, isMain), part.seeds, haste)) {
        const places = (): Places => withPart({ x, y }, nodes, step.places())
        yield { share: (done + step.share * nodes.length) / input.count, places }
      }
      separate(level.bodies, part.radii, roundsFor(nodes.length, haste))
    }
    done += nodes.length
    const isHeld = nodes.some((node) => isPinned(input, node))
    if (isMain && !isHeld) alignToKnown(input, part)
    if (!isHeld && (!isMain || isSingle)) {
      loose.push(part)
      continue
    }
    nodes.forEach((node, local) => {
      x[node] = level.bodies.x[local] ?? 0
      y[node] = level.bodies.y[local] ?? 0
    })
  }
  packParts(loose, input, boxAround(x, y, input.radii), x, y)
  return { x, y }
}
