/** A rectangle: `right >= left`, `bottom >= top`, unless it is empty. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const emptyBox: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

export function isEmptyBox(box: Box): boolean {
  return box.right < box.left
}

/** The rectangle around some marks, with their radii; those without a position are passed over. */
export function boxAround(
  x: Float64Array,
  y: Float64Array,
  radii: Float64Array,
  nodes?: Iterable<number>,
): Box {
  let { left, top, right, bottom } = emptyBox
  for (const node of nodes ?? x.keys()) {
    const px = x[node] ?? NaN
    const py = y[node] ?? NaN
    if (Number.isNaN(px) || Number.isNaN(py)) continue
    const radius = radii[node] ?? 0
    left = Math.min(left, px - radius)
    right = Math.max(right, px + radius)
    top = Math.min(top, py - radius)
    bottom = Math.max(bottom, py + radius)
  }
  return { left, top, right, bottom }
}
