import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMarks } from '../../../../renderer/network/draw/draw-marks'
import { drawTies } from '../../../../renderer/network/draw/draw-ties'
import { makeHitTest, slack } from '../../../../renderer/network/hits/hit-test'
import type { Scene } from '../../../../renderer/network/scene/scene'
import type { View } from '../../../../renderer/network/scene/view'
import type { DrawnPath } from './recording-context'
import { recordingContext } from './recording-context'
import { looked } from './random-scene'

/** Distance from a polygon's or circle's rim, negative inside: by steps along the rim, and by turns round it. */
function fromRim({ points, radius }: DrawnPath, x: number, y: number): number {
  const corners = Array.from({ length: points.length / 2 }, (_, i) => [
    (points[2 * i] ?? 0) - x,
    (points[2 * i + 1] ?? 0) - y,
  ])
  if (radius !== null) return Math.hypot(...(corners[0] ?? [])) - radius
  let turned = 0
  let nearest = Infinity
  for (const [i, [x1 = 0, y1 = 0]] of corners.entries()) {
    const [x2 = 0, y2 = 0] = corners[(i + 1) % corners.length] ?? []
    turned += Math.atan2(x1 * y2 - x2 * y1, x1 * x2 + y1 * y2)
    for (let step = 0; step <= 400; step++) {
      const share = step / 400
      nearest = Math.min(nearest, Math.hypot(x1 + share * (x2 - x1), y1 + share * (y2 - y1)))
    }
  }
  return Math.abs(turned) > Math.PI ? -nearest : nearest
}

/** How far each mark that was drawn is from a point, in the order of drawing. */
function drawnAround(scene: Scene, view: View, x: number, y: number) {
  const { ctx, paths } = recordingContext()
  drawMarks(ctx, scene, view, scene.marksByStyle)
  return paths
    .filter(({ how }) => how === 'fill')
    .map((path) => ({ mark: Number(path.color.slice(1)), away: fromRim(path, x, y) }))
}

/** Ties as they are drawn, without dashes: their ends, and between them the control point of a bent one. */
function tiesDrawn(scene: Scene, view: View): readonly (readonly number[])[] {
  const { ctx, paths } = recordingContext()
  const plain = { ...scene, tieStyles: scene.tieStyles.map((style) => ({ ...style, dash: [] })) }
  drawTies(ctx, plain, view, scene.tiesByStyle)
  return paths.filter(({ how }) => how === 'stroke').map(({ points }) => points)
}

function aloneWith(scene: Scene, tie: number): Scene {
  return { ...scene, tiesByStyle: scene.tiesByStyle.map((list) => list.filter((t) => t === tie)) }
}

function pointOn(points: readonly number[], t: number): readonly number[] {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3, y3] = points
  const mixed = (from: number, to: number): number => from + t * (to - from)
  if (x3 === undefined || y3 === undefined) return [mixed(x1, x2), mixed(y1, y2)]
  return [mixed(mixed(x1, x2), mixed(x2, x3)), mixed(mixed(y1, y2), mixed(y2, y3))]
}

describe('what lies under the pointer', () => {
  it('is the mark drawn last of those that cover it, at every zoom and size', () => {
    let covered = 0
    fc.assert(
      fc.property(looked, ({ scene, view, x, y }) => {
        const found = makeHitTest(scene).markAt(view, x, y)
        const around = drawnAround(scene, view, x, y)
        const over = around.filter(({ away }) => away < -0.05).map(({ mark }) => mark)
        // On a rim itself, within what the outline covers, either answer is right.
        const onRim = around.some(({ away }) => Math.abs(away) <= 1.6)
        if (over.length > 0 && !onRim) {
          covered += 1
          expect(found).toBe(over.at(-1))
        }
      }),
      { numRuns: 400 },
    )
    expect(covered).toBeGreaterThan(40)
  })

  it('is nothing where no mark is near, and never one that is not', () => {
    let empty = 0
    fc.assert(
      fc.property(looked, ({ scene, view, x, y }) => {
        const found = makeHitTest(scene).markAt(view, x, y)
        const around = drawnAround(scene, view, x, y)
        const nearest = Math.min(...around.map(({ away }) => away), Infinity)
        if (nearest > slack + 1.3) {
          empty += 1
          expect(found).toBeNull()
        }
        if (found !== null) {
          const own = around.find(({ mark }) => mark === found)
          expect(own?.away ?? Infinity).toBeLessThan(slack + 1.3)
        } else expect(nearest).toBeGreaterThan(slack - 0.1)
      }),
      { numRuns: 400 },
    )
    expect(empty).toBeGreaterThan(20)
  })

  it('is a tie wherever one is drawn, straight or bent; where more than three are, none is meant', () => {
    let met = 0
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(looked, share, fc.nat(100), ({ scene, view }, along, which) => {
        const drawn = tiesDrawn(scene, view)
        const [x = 0, y = 0] = pointOn(drawn[which % Math.max(1, drawn.length)] ?? [], along)
        if (drawn.length === 0 || x < 0 || y < 0 || x > view.width || y > view.height) return
        met += 1
        const found = makeHitTest(scene).tieAt(view, x, y)
        if (found === null) expect(drawn.length).toBeGreaterThan(3)
        else {
          const points = tiesDrawn(aloneWith(scene, found), view)[0] ?? []
          const steps = Array.from({ length: 3001 }, (_, step) => pointOn(points, step / 3000))
          const away = steps.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y))
          expect(Math.min(...away)).toBeLessThan(slack + 4)
        }
      }),
      { numRuns: 300 },
    )
    expect(met).toBeGreaterThan(50)
  })
})
