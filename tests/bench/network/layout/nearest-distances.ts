import { quadtree } from 'd3-quadtree'

/** How far each point is from its nearest other one. */
export function nearestDistances(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  count: number,
): Float64Array {
  const at = (node: number): [number, number] => [x[node] ?? 0, y[node] ?? 0]
  const tree = quadtree<number>(
    Array.from({ length: count }, (_, node) => node),
    (node) => at(node)[0],
    (node) => at(node)[1],
  )
  return Float64Array.from({ length: count }, (_, node) => {
    tree.remove(node)
    const other = tree.find(...at(node))
    tree.add(node)
    if (other === undefined) return Infinity
    const [ax, ay] = at(node)
    const [bx, by] = at(other)
    return Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2)
  })
}
