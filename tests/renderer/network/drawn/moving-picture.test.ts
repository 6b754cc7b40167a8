import { describe, expect, it } from 'vitest'
import type { PaintJob } from '../../../../renderer/network/raster/raster-messages'
import type { Scene } from '../../../../renderer/network/scene/scene'
import { fitView } from '../../../../renderer/network/scene/view'
import type { WantedPicture } from '../../../../renderer/network/stage/moving-picture'
import { makeMovingPicture } from '../../../../renderer/network/stage/moving-picture'
import { sceneOf, village } from '../sketched-scene'

const scene = sceneOf(village, 'two-mode')
const view = fitView(scene, 800, 600)
const image = {} as CanvasImageSource

function setUp() {
  const jobs: PaintJob[] = []
  let shows = 0
  let painted = 0
  let hear: (answer: CanvasImageSource | null) => void = () => undefined
  const picture = makeMovingPicture(
    () => (painted += 1),
    (onPainted) => {
      hear = onPainted
      return {
        show: () => (shows += 1),
        paint: (job) => jobs.push(job),
        close: () => undefined,
      }
    },
  )
  return {
    ...{ picture, jobs },
    answer: () => {
      hear(image)
    },
    shows: () => shows,
    painted: () => painted,
  }
}

const wanted = (more: Partial<WantedPicture> = {}): WantedPicture => ({
  ...{ scene, view, ratio: 2, isMoving: false, lifted: [] },
  ...more,
})

const panned = (by: number) => ({ ...view, dx: view.dx + by })
const zoomed = (by: number) => ({
  ...view,
  ...{ k: view.k * by, dx: 400 - (400 - view.dx) * by, dy: 300 - (300 - view.dy) * by },
})

describe('a large picture kept as a bitmap', () => {
  it('is painted with a margin, once, and is sharp for the view at rest', () => {
    const { picture, jobs, answer, painted } = setUp()
    picture.follow(wanted())
    picture.follow(wanted())
    expect(picture.isSharp(wanted())).toBe(false)
    answer()
    picture.follow(wanted())
    expect(jobs).toHaveLength(1)
    expect(painted()).toBe(1)
    expect(jobs[0]?.view.width).toBeGreaterThan(1.5 * view.width)
    expect(jobs[0]?.view.dx).toBe(view.dx + ((jobs[0]?.view.width ?? 0) - view.width) / 2)
    expect(picture.isSharp(wanted())).toBe(true)
    expect(picture.isSharp(wanted({ view: panned(1) }))).toBe(false)
    expect(picture.isSharp(wanted({ ratio: 1 }))).toBe(false)
  })

  it('is not painted again while a hand moves it a little, and is once the hand rests', () => {
    const { picture, jobs, answer, shows } = setUp()
    picture.follow(wanted())
    answer()
    for (let by = 1; by < 100; by++) picture.follow(wanted({ view: panned(by), isMoving: true }))
    picture.follow(wanted({ view: zoomed(1.3), isMoving: true }))
    expect(jobs).toHaveLength(1)
    picture.follow(wanted({ view: zoomed(1.3) }))
    answer()
    expect(jobs).toHaveLength(2)
    expect(jobs[1]?.view.k).toBe(zoomed(1.3).k)
    expect(picture.isSharp(wanted({ view: zoomed(1.3) }))).toBe(true)
    expect(shows()).toBe(1)
  })

  it.each([
    ['far aside', panned(700)],
    ['far in', zoomed(3)],
    ['far out', zoomed(0.4)],
  ])('is painted in the background when it is moved %s, one at a time', (_, to) => {
    const { picture, jobs, answer } = setUp()
    picture.follow(wanted())
    answer()
    picture.follow(wanted({ view: to, isMoving: true }))
    picture.follow(wanted({ view: zoomed(10), isMoving: true }))
    expect(jobs).toHaveLength(2)
    answer()
    picture.follow(wanted({ view: zoomed(10), isMoving: true }))
    expect(jobs).toHaveLength(3)
    expect(jobs[2]?.view.k).toBe(zoomed(10).k)
  })

  it('lacks what is in the hand, and is painted anew with what has moved', () => {
    const { picture, jobs, answer, shows } = setUp()
    picture.follow(wanted())
    answer()
    picture.follow(wanted({ lifted: [3], isMoving: true }))
    answer()
    picture.follow(wanted({ lifted: [3], isMoving: true }))
    expect(jobs.map(({ without }) => without)).toEqual([[], [3]])
    picture.touch()
    picture.follow(wanted())
    expect(picture.shown()?.lifted).toEqual([3])
    answer()
    expect(picture.shown()?.lifted).toEqual([])
    expect(jobs).toHaveLength(3)
    expect(shows()).toBe(2)
  })

  it('is another for another scene, and none once it is forgotten', () => {
    const { picture, jobs, answer, shows } = setUp()
    picture.follow(wanted())
    answer()
    const other: Scene = { ...scene }
    picture.follow(wanted({ scene: other, isMoving: true }))
    answer()
    expect(picture.shown()?.scene).toBe(other)
    expect([jobs.length, shows()]).toEqual([2, 2])
    picture.forget()
    expect(picture.shown()).toBeNull()
  })

  it('has no more margin than there is memory for', () => {
    const { picture, jobs } = setUp()
    picture.follow(wanted({ view: { ...view, width: 3840, height: 2160 } }))
    const { width = 0, height = 0 } = jobs[0]?.view ?? {}
    expect(width * height * 4).toBeLessThan(3.2 * 3840 * 2160 * 4)
    expect(width).toBeGreaterThanOrEqual(3840)
  })
})
