import type { Box } from './box'
import { boxAround, isEmptyBox } from './box'
import type { Part } from './component-level'
import type { LayoutInput } from './layout-input'
import { packShelves, shelfWidth } from './pack-shelves'

/** Free space round a part that is laid beside others. */
const margin = 14

/** Free space between what stands in the middle and the shelves under it. */
const aisle = 40

function orderOfParts(parts: readonly Part[], input: LayoutInput): readonly Part[] {
  const groupOf = (part: Part): number => input.groups[part.nodes[0] ?? 0] ?? 0
  return [...parts].sort(
    (left, right) =>
      right.nodes.length - left.nodes.length ||
      (left.nodes.length === 1 ? groupOf(left) - groupOf(right) : 0) ||
      (left.nodes[0] ?? 0) - (right.nodes[0] ?? 0),
  )
}

/**
 * Moves parts, each laid out by itself, to tidy rows under what stands already: the larger first, then
 * pairs, then single nodes by group. Writes their positions to `x` and `y`.
 */
export function packParts(
  parts: readonly Part[],
  input: LayoutInput,
  above: Box,
  x: Float64Array,
  y: Float64Array,
): void {
  if (parts.length === 0) return
  const ordered = orderOfParts(parts, input)
  const boxes = ordered.map(({ level, radii }) => boxAround(level.bodies.x, level.bodies.y, radii))
  const parcels = boxes.map((box) => ({
    width: box.right - box.left + 2 * margin,
    height: box.bottom - box.top + 2 * margin,
  }))
  const isAlone = isEmptyBox(above)
  const room = isAlone
    ? { width: 0, height: 0 }
    : { width: above.right - above.left, height: above.bottom - above.top }
  const width = shelfWidth(parcels, room)
  const { spots } = packShelves(parcels, width)
  const middle = isAlone ? 0 : (above.left + above.right) / 2
  const startX = middle - width / 2
  const startY = isAlone ? 0 : above.bottom + aisle
  for (const [index, part] of ordered.entries()) {
    const spot = spots[index]
    const box = boxes[index]
    if (spot === undefined || box === undefined) continue
    const dx = startX + spot.left + margin - box.left
    const dy = startY + spot.top + margin - box.top
    part.nodes.forEach((node, local) => {
      x[node] = (part.level.bodies.x[local] ?? 0) + dx
      y[node] = (part.level.bodies.y[local] ?? 0) + dy
    })
  }
}
