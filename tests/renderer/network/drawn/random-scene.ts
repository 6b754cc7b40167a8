import fc from 'fast-check'
import type { MarkStyle } from '../../../../renderer/network/scene/mark-style'
import type { Scene } from '../../../../renderer/network/scene/scene'
import type { ShapeName } from '../../../../renderer/network/scene/shape'
import { shapes } from '../../../../renderer/network/scene/shape'
import type { TieStyle } from '../../../../renderer/network/scene/tie-style'
import type { View } from '../../../../renderer/network/scene/view'
import { sceneOf, village } from '../sketched-scene'

const base = sceneOf(village, 'two-mode')

const shapeNames = Object.keys(shapes) as ShapeName[]

const tieStyles: readonly TieStyle[] = [
  { color: '#111111', width: 1, dash: [], hasArrow: false },
  { color: '#333333', width: 3.8, dash: [], hasArrow: false },
  { color: '#555555', width: 1.6, dash: [9, 3], hasArrow: true },
]

interface SketchedMark {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly shape: ShapeName
  readonly isHollow: boolean
}

interface SketchedTie {
  readonly source: number
  readonly target: number
  readonly style: number
  readonly bend: number
}

function byStyle(styles: readonly number[], count: number): readonly Int32Array[] {
  return Array.from({ length: count }, (_, style) =>
    Int32Array.from([...styles.keys()].filter((at) => styles[at] === style)),
  )
}

/** A scene of some marks and ties, of all shapes and of very different sizes; each mark has a fill of its own. */
function sketch(marks: readonly SketchedMark[], ties: readonly SketchedTie[]): Scene {
  const markStyles = marks.map(({ shape, isHollow }, at): MarkStyle => ({
    ...{ shape, isHollow, fill: `#${at}`, outline: '#222222', dash: [] },
  }))
  const tieStylesOf = ties.map(({ style }) => style)
  const names = marks.map((_, at) => `n${at}`)
  return {
    ...base,
    ...{ ids: names, names, labels: names, markStyles, tieStyles },
    isActor: new Uint8Array(marks.length).fill(1),
    x: Float64Array.from(marks, ({ x }) => x),
    y: Float64Array.from(marks, ({ y }) => y),
    radius: Float64Array.from(marks, ({ radius }) => radius),
    markStyle: Uint16Array.from(marks.keys()),
    marksByStyle: byStyle([...marks.keys()], marks.length),
    priority: Int32Array.from(marks.keys()),
    tieSource: Int32Array.from(ties, ({ source }) => source % marks.length),
    tieTarget: Int32Array.from(ties, ({ target }) => target % marks.length),
    tieStyle: Uint16Array.from(tieStylesOf),
    tiesByStyle: byStyle(tieStylesOf, tieStyles.length),
    tieBend: Float64Array.from(ties, ({ bend }) => bend),
    badges: new Uint16Array(),
    ...{ hulls: [], captions: [], guides: [], legend: [] },
    entriesOfMarkStyle: markStyles.map(() => []),
    entryOfTieStyle: tieStyles.map(() => 0),
  }
}

const at = fc.double({ min: -200, max: 200, noNaN: true })

const mark: fc.Arbitrary<SketchedMark> = fc.record({
  ...{ x: at, y: at, radius: fc.double({ min: 2, max: 40, noNaN: true }) },
  ...{ shape: fc.constantFrom(...shapeNames), isHollow: fc.boolean() },
})

const tie: fc.Arbitrary<SketchedTie> = fc.record({
  ...{ source: fc.nat(1000), target: fc.nat(1000), style: fc.nat(tieStyles.length - 1) },
  bend: fc.constantFrom(0, 0, 0, -1, 0.5),
})

/** A scene, a view at any zoom, and a point in it that is near a mark more often than not. */
export const looked: fc.Arbitrary<{
  readonly scene: Scene
  readonly view: View
  readonly x: number
  readonly y: number
}> = fc
  .record({
    marks: fc.array(mark, { minLength: 1, maxLength: 25 }),
    ties: fc.array(tie, { maxLength: 30 }),
    zoom: fc.constantFrom(0.02, 0.1, 0.3, 0.7, 1, 1.6, 4, 12),
    middle: fc.nat(24),
    ...{ aside: fc.integer({ min: -25, max: 25 }), below: fc.integer({ min: -25, max: 25 }) },
  })
  .map(({ marks, ties, zoom: k, middle, aside, below }) => {
    const scene = sketch(marks, ties)
    const [width, height] = [640, 400]
    const from = middle % marks.length
    const [dx, dy] = [width / 2 - (scene.x[from] ?? 0) * k, height / 2 - (scene.y[from] ?? 0) * k]
    return { scene, view: { width, height, k, dx, dy }, x: 320 + aside, y: 200 + below }
  })
