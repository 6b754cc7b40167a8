import type { Bodies } from './bodies'
import { boxAround } from './box'
import { partsOf } from './lay-out-afresh'
import type { LayoutInput } from './layout-input'
import type { Haste, LayoutStep, Places } from './layout-step'
import { packParts } from './pack-parts'
import { separate } from './separate'
import { settle } from './settle'

/** Lays out new components that touch nothing placed, each by itself, in rows under the picture. */
export function* placeParts(
  input: LayoutInput,
  bodies: Bodies,
  isPlaced: Uint8Array,
  haste: Haste,
): Generator<LayoutStep, void> {
  if (!isPlaced.includes(0)) return
  const places = (): Places => ({
    x: bodies.x.map((x, node) => (isPlaced[node] === 1 ? x : NaN)),
    y: bodies.y.map((y, node) => (isPlaced[node] === 1 ? y : NaN)),
  })
  const parts = partsOf(input).filter(
    ({ nodes }) => nodes.length > 1 && nodes.every((node) => isPlaced[node] === 0),
  )
  for (const part of parts) {
    for (const _ of settle(part.level, [0, 0], part.seeds, haste)) yield { share: 0, places }
    separate(part.level.bodies, part.radii, 100)
  }
  const placed = [...isPlaced.keys()].filter((node) => isPlaced[node] === 1)
  const above = boxAround(bodies.x, bodies.y, input.radii, placed)
  packParts(parts, input, above, bodies.x, bodies.y)
  for (const { nodes } of parts) for (const node of nodes) isPlaced[node] = 1
}
