import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../../shared/graph/derive-one-mode'
import { deriveTwoMode } from '../../../../shared/graph/derive-two-mode'
import type { Network } from '../../../../shared/graph/network'
import { groundOf } from '../../../../shared/graph/measures/measure-ground'
import type { MeasureSettings } from '../../../../shared/graph/measures/measure'
import { defaultSettings, measures } from '../../../../shared/graph/measures/measures'
import { inputOf } from '../input-of'

function measured(id: string, network: Network, settings?: MeasureSettings) {
  const measure = measures.find((each) => each.id === id)
  if (measure === undefined) throw new Error(`no measure ${id}`)
  const result = measure.fn(groundOf(network), settings ?? defaultSettings(measure))
  const nodes = Object.entries(result.nodes).map(([name, values]) => [
    name,
    network.nodes.map((node, index) => `${node.id}:${String(values[index])}`).join(' '),
  ])
  return { ...result.network, ...(Object.fromEntries(nodes) as Record<string, string>) }
}

const square = inputOf({
  actors: { lone: {} },
  members: { X: 'a b c', Y: 'a b', Z: 'd e' },
  relations: [
    { id: 'r1', from: 'a', to: 'b', type: 'finance' },
    { id: 'r2', from: 'b', to: 'a', type: 'soutient' },
  ],
})

describe('measures', () => {
  it('give exactly the outputs that they name', () => {
    for (const measure of measures) {
      const result = measure.fn(groundOf(deriveOneMode(square)), defaultSettings(measure))
      expect(Object.keys(result.network)).toEqual(measure.outputs.network)
      expect(Object.keys(result.nodes)).toEqual(measure.outputs.nodes)
    }
  })

  it('count links at each node', () => {
    expect(measured('degree', deriveTwoMode(square))).toEqual({
      degree: 'X:3 Y:2 Z:2 a:4 b:4 c:1 d:1 e:1 lone:0',
      mean: 2,
      highest: 4,
    })
    expect(measured('degree', deriveOneMode(square))).toMatchObject({
      degree: 'a:4 b:4 c:2 d:1 e:1 lone:0',
    })
  })

  it('count shared alliances where degree is weighted', () => {
    expect(measured('degree', deriveOneMode(square), { weighted: true })).toMatchObject({
      degree: 'a:5 b:5 c:2 d:1 e:1 lone:0',
    })
  })

  it('number the parts from the largest and count who stands alone', () => {
    expect(measured('components', deriveOneMode(square))).toEqual({
      components: 3,
      isolates: 1,
      largestShare: 0.5,
      component: 'a:0 b:0 c:0 d:1 e:1 lone:2',
    })
  })

  it('name their density after the projection: pairs of actors, or actors by alliances', () => {
    expect(measured('density', deriveOneMode(square))).toEqual({ density: 4 / 15 })
    expect(measured('density', deriveTwoMode(square))).toEqual({ density: 7 / 18 })
  })

  it('are null where they cannot be computed, which is not zero', () => {
    const pair = inputOf({ actors: { a: {}, b: {} } })
    expect(measured('density', deriveOneMode(pair))).toEqual({ density: null })
    expect(
      measured('density', deriveTwoMode(inputOf({ actors: { a: {}, b: {}, c: {} } }))),
    ).toEqual({ density: null })
    expect(
      measured('density', deriveOneMode(inputOf({ actors: { a: {}, b: {}, c: {} } }))),
    ).toEqual({ density: 0 })
    expect(measured('degree', deriveOneMode(inputOf({})))).toMatchObject({ mean: null })
    expect(measured('components', deriveOneMode(inputOf({})))).toMatchObject({ largestShare: null })
  })
})
