import { polygonContains } from 'd3-polygon'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'

/** Corners of what a hand went round, in CSS pixels of the view; the last is joined to the first. */
export type LassoPath = readonly (readonly [number, number])[]

/** Nearer than this, in pixels, the next corner says nothing new. */
const step = 3

/** The path with one more corner; the same path where the hand has hardly moved. */
export function lengthened(path: LassoPath, x: number, y: number): LassoPath {
  const last = path.at(-1)
  if (last !== undefined && Math.hypot(x - last[0], y - last[1]) < step) return path
  return [...path, [x, y]]
}

/** The marks whose middle lies inside, ascending; by the even-odd rule where the path crosses itself. */
export function marksInLasso(scene: Scene, view: View, path: LassoPath): readonly number[] {
  if (path.length < 3) return []
  const left = Math.min(...path.map(([x]) => x))
  const right = Math.max(...path.map(([x]) => x))
  const top = Math.min(...path.map(([, y]) => y))
  const bottom = Math.max(...path.map(([, y]) => y))
  const polygon = path.map(([x, y]): [number, number] => [x, y])
  const inside: number[] = []
  for (let mark = 0; mark < scene.x.length; mark += 1) {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx
    const y = (scene.y[mark] ?? 0) * view.k + view.dy
    if (x < left || x > right || y < top || y > bottom) continue
    if (polygonContains(polygon, [x, y])) inside.push(mark)
  }
  return inside
}
