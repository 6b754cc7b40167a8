import { describe, expect, it } from 'vitest'
import { makeWalk } from '../../../renderer/network/walk'
import { sceneOf, village } from './sketched-scene'

const scene = sceneOf(village, 'two-mode')

describe('walking by keyboard', () => {
  const walk = makeWalk(scene)
  const at = (id: string): number => scene.ids.indexOf(id)

  it('goes only to neighbours, and back again from each', () => {
    const from = at('pat')
    const ways = ['left', 'right', 'up', 'down'] as const
    const reached = ways.map((way) => walk.toNeighbour(from, way)).filter((mark) => mark !== null)
    expect(reached.length).toBeGreaterThan(0)
    const members = ['mairie', 'amap', 'ferme', 'lycee'].map(at)
    expect(reached.every((mark) => members.includes(mark))).toBe(true)
  })

  it('goes the way of the arrow', () => {
    for (const from of scene.ids.keys()) {
      const right = walk.toAny(from, 'right')
      if (right !== null) expect(scene.x[right] ?? 0).toBeGreaterThan(scene.x[from] ?? 0)
      const up = walk.toAny(from, 'up')
      if (up !== null) expect(scene.y[up] ?? 0).toBeLessThan(scene.y[from] ?? 0)
    }
  })

  it('stays where an actor has no neighbour', () => {
    expect(walk.toNeighbour(at('seul'), 'left')).toBeNull()
  })

  it('comes to every mark in turn, from the one with most ties, forwards and backwards', () => {
    const forwards: number[] = []
    let here: number | null = null
    while (forwards.length < scene.ids.length) {
      here = walk.next(here, 1)
      forwards.push(here ?? -1)
    }
    expect(scene.ids[forwards[0] ?? -1]).toBe('mairie')
    expect(new Set(forwards).size).toBe(scene.ids.length)
    expect(walk.next(forwards[0] ?? 0, -1)).toBe(forwards.at(-1))
    expect(walk.next(null, -1)).toBe(forwards.at(-1))
  })
})
