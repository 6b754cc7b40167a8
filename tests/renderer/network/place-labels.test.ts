import { describe, expect, it } from 'vitest'
import { placeLabels, shareBefore } from '../../../renderer/network/draw/place-labels'
import { estimateText } from '../../../renderer/network/draw/text-measure'
import type { Scene } from '../../../renderer/network/scene/scene'
import type { View } from '../../../renderer/network/scene/view'
import { fitView, markScale } from '../../../renderer/network/scene/view'
import { inputOf } from '../../shared/graph/input-of'
import { sceneOf, village } from './sketched-scene'

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function touch(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

function rectangles(scene: Scene, view: View): readonly Rectangle[] {
  return placeLabels(scene, view, estimateText).map(
    ({ mark, anchor, width, size, offsetX, offsetY }) => {
      const left = (scene.x[mark] ?? 0) * view.k + view.dx + offsetX - width * shareBefore[anchor]
      const base = (scene.y[mark] ?? 0) * view.k + view.dy + offsetY
      return {
        left,
        top: base - 0.8 * size,
        right: left + width,
        bottom: base + 0.2 * size,
      }
    },
  )
}

const crowd = inputOf({
  members: Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `Alliance ${i}`,
      Array.from({ length: 4 }, (__, j) => `acteur-${(i * 7 + j * 13) % 150}`).join(' '),
    ]),
  ),
})

const named = {
  ...crowd,
  actors: new Map([...crowd.actors].map(([id, actor]) => [id, { ...actor, name: id }])),
  alliances: new Map([...crowd.alliances].map(([id, one]) => [id, { ...one, title: id }])),
}

describe('names in the picture', () => {
  it('touch neither each other nor, but for the first few, a mark', () => {
    const scene = sceneOf(named, 'two-mode')
    const view = fitView(scene, 1000, 700)
    const names = rectangles(scene, view)
    expect(names.length).toBeGreaterThan(20)
    const marks = [...scene.x].map((x, mark): Rectangle => {
      const r = (scene.radius[mark] ?? 0) * markScale(view.k)
      const [sx, sy] = [x * view.k + view.dx, (scene.y[mark] ?? 0) * view.k + view.dy]
      return { left: sx - r, top: sy - r, right: sx + r, bottom: sy + r }
    })
    const first = (1000 * 700) / 80_000
    for (const [at, name] of names.entries()) {
      expect(names.slice(at + 1).some((other) => touch(name, other))).toBe(false)
      if (at >= first) expect(marks.some((mark) => touch(name, mark))).toBe(false)
    }
  })

  it('are there for those with most ties, however close the others stand', () => {
    const scene = sceneOf(named, 'two-mode')
    const view = fitView(scene, 1000, 700)
    const written = placeLabels(scene, view, estimateText).map(({ mark }) => mark)
    expect(written.slice(0, 3)).toEqual([...scene.priority.subarray(0, 3)])
  })

  it('are all there where there is room, and stay inside the view', () => {
    const scene = sceneOf(village, 'two-mode')
    const view = fitView(scene, 1400, 1000)
    const names = rectangles(scene, view)
    expect(names).toHaveLength(scene.ids.length)
    for (const { left, top, right, bottom } of names) {
      expect(left >= 0 && top >= 0 && right <= 1400 && bottom <= 1000).toBe(true)
    }
  })

  it('are written over a crowd for those with most ties, and still do not touch each other', () => {
    const scene = sceneOf(named, 'two-mode')
    const crowded: Scene = {
      ...scene,
      ids: Array.from({ length: 2000 }, (_, i) => `${i}`),
      labels: Array.from({ length: 2000 }, (_, i) => `Acteur ${i}`),
      isActor: new Uint8Array(2000).fill(1),
      x: Float64Array.from({ length: 2000 }, (_, i) => (i % 50) * 14),
      y: Float64Array.from({ length: 2000 }, (_, i) => Math.floor(i / 50) * 14),
      radius: new Float64Array(2000).fill(6),
      markStyle: new Uint16Array(2000),
      priority: Int32Array.from({ length: 2000 }, (_, i) => (i * 997) % 2000),
    }
    const names = rectangles(crowded, fitView(crowded, 800, 600))
    expect(names.length).toBeGreaterThanOrEqual(24)
    for (const [at, name] of names.entries()) {
      expect(names.slice(at + 1).some((other) => touch(name, other))).toBe(false)
    }
  })

  it('begin with those that have most ties', () => {
    const scene = sceneOf(village, 'two-mode')
    const first = placeLabels(scene, fitView(scene, 1400, 1000), estimateText)[0]
    expect(scene.ids[first?.mark ?? -1]).toBe('mairie')
  })

  it('use the acronym, and cut what is long', () => {
    const scene = sceneOf(village, 'two-mode')
    const texts = placeLabels(scene, fitView(scene, 1400, 1000), estimateText).map((l) => l.text)
    expect(texts).toContain('LPD')
    const long = new Map(village.actors)
    long.set('seul', { id: 'seul', name: 'Association pour la sauvegarde du patrimoine du Diois' })
    const cut = sceneOf({ ...village, actors: long }, 'two-mode')
    const names = placeLabels(cut, fitView(cut, 1400, 1000), estimateText).map((l) => l.text)
    expect(names).toContain('Association pour la sauvegarde du…')
  })
})
