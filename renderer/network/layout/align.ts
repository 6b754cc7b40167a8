import type { Part } from './component-level'
import type { LayoutInput } from './layout-input'
import { isKnown } from './layout-input'

/**
 * Turns, mirrors and moves a part (without stretching it) so that it lies as near as possible to where
 * the last picture had it: the least squares over the nodes that both hold. A new picture then keeps its
 * north.
 */
export function alignToKnown(input: LayoutInput, part: Part): void {
  const { x, y } = part.level.bodies
  const shared = [...part.nodes.keys()].filter((local) => isKnown(input, part.nodes[local] ?? 0))
  if (shared.length < 2) return
  const mean = (values: Float64Array): number =>
    shared.reduce((sum, local) => sum + (values[local] ?? 0), 0) / shared.length
  const known = (values: Float64Array): Float64Array =>
    Float64Array.from(part.nodes, (node) => values[node] ?? 0)
  const [knownX, knownY] = [known(input.knownX), known(input.knownY)]
  const [fromX, fromY, toX, toY] = [mean(x), mean(y), mean(knownX), mean(knownY)]
  // Both best turns as complex numbers: of the picture as it is, and of its mirror image.
  let [straightX, straightY, mirrorX, mirrorY] = [0, 0, 0, 0]
  for (const local of shared) {
    const ax = (x[local] ?? 0) - fromX
    const ay = (y[local] ?? 0) - fromY
    const bx = (knownX[local] ?? 0) - toX
    const by = (knownY[local] ?? 0) - toY
    straightX += ax * bx + ay * by
    straightY += ax * by - ay * bx
    mirrorX += ax * bx - ay * by
    mirrorY += ax * by + ay * bx
  }
  const straight = straightX * straightX + straightY * straightY
  const mirror = mirrorX * mirrorX + mirrorY * mirrorY
  const isMirrored = mirror > straight
  const size = Math.sqrt(isMirrored ? mirror : straight)
  if (size === 0) return
  const cos = (isMirrored ? mirrorX : straightX) / size
  const sin = (isMirrored ? mirrorY : straightY) / size
  for (let local = 0; local < part.nodes.length; local++) {
    const ax = (x[local] ?? 0) - fromX
    const ay = ((y[local] ?? 0) - fromY) * (isMirrored ? -1 : 1)
    x[local] = toX + ax * cos - ay * sin
    y[local] = toY + ax * sin + ay * cos
  }
}
