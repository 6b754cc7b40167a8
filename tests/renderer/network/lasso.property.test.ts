import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LassoPath } from '../../../renderer/network/stage/lasso'
import { lengthened, marksInLasso } from '../../../renderer/network/stage/lasso'
import { sceneOf, village } from './sketched-scene'

const scene = sceneOf(village, 'two-mode')
const coordinate = fc.integer({ min: -200, max: 1000 })
const paths = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 12 })
const views = fc.record({
  width: fc.constant(800),
  height: fc.constant(600),
  k: fc.double({ min: 0.1, max: 8, noNaN: true }),
  dx: fc.integer({ min: -300, max: 900 }),
  dy: fc.integer({ min: -300, max: 900 }),
})

/** How often the path goes round a point, summed from angles: odd is inside by the even-odd rule. */
function turns(path: LassoPath, px: number, py: number): number {
  let sum = 0
  path.forEach(([x1, y1], at) => {
    const [x2, y2] = path[(at + 1) % path.length] ?? [x1, y1]
    const [ax, ay, bx, by] = [x1 - px, y1 - py, x2 - px, y2 - py]
    sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by)
  })
  return Math.round(sum / (2 * Math.PI))
}

describe('the lasso', () => {
  it('holds the marks that a path which does not cross itself goes round', () => {
    const stars = fc.array(fc.integer({ min: 20, max: 500 }), { minLength: 3, maxLength: 16 })
    fc.assert(
      fc.property(stars, views, coordinate, coordinate, (reaches, view, cx, cy) => {
        const path = reaches.map((reach, at): readonly [number, number] => {
          const angle = (at / reaches.length) * 2 * Math.PI
          return [cx + reach * Math.cos(angle), cy + reach * Math.sin(angle)]
        })
        const expected = [...scene.x.keys()].filter(
          (mark) =>
            turns(
              path,
              (scene.x[mark] ?? 0) * view.k + view.dx,
              (scene.y[mark] ?? 0) * view.k + view.dy,
            ) !== 0,
        )
        expect(marksInLasso(scene, view, path)).toEqual(expected)
      }),
    )
  })

  it('holds the same whichever way round it is drawn, and wherever it begins', () => {
    fc.assert(
      fc.property(paths, views, fc.nat(11), (path, view, from) => {
        const inside = marksInLasso(scene, view, path)
        const at = from % path.length
        expect(marksInLasso(scene, view, path.toReversed())).toEqual(inside)
        expect(marksInLasso(scene, view, [...path.slice(at), ...path.slice(0, at)])).toEqual(inside)
      }),
    )
  })

  it('holds all marks where it goes round the whole window, and none of what has no area', () => {
    const view = { width: 800, height: 600, k: 0.2, dx: 400, dy: 300 }
    const far = 100_000
    const round: LassoPath = [
      [-far, -far],
      [far, -far],
      [far, far],
      [-far, far],
    ]
    expect(marksInLasso(scene, view, round)).toEqual([...scene.ids.keys()])
    expect(marksInLasso(scene, view, round.slice(0, 2))).toEqual([])
  })

  it('keeps a corner only where the hand has moved', () => {
    const path = lengthened(lengthened([], 10, 10), 11, 11)
    expect(path).toEqual([[10, 10]])
    expect(lengthened(path, 20, 10)).toEqual([
      [10, 10],
      [20, 10],
    ])
  })
})
