import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../../shared/graph/derive-one-mode'
import { groundOf } from '../../../../shared/graph/measures/measure-ground'
import type { MeasureResult } from '../../../../shared/graph/measures/measure'
import { defaultSettings, measures } from '../../../../shared/graph/measures/measures'
import { networkOf, referenceNetworks, referenceWorlds } from './reference-networks'

const tolerance = 1e-9

function resultsOf(reference: (typeof referenceNetworks)[number]) {
  const ground = groundOf(networkOf(reference))
  const results = new Map(
    measures.map((measure) => [measure.id, measure.fn(ground, defaultSettings(measure))]),
  )
  return (id: string): MeasureResult => {
    const result = results.get(id)
    if (result === undefined) throw new Error(`no measure ${id}`)
    return result
  }
}

/** The greatest distance between what was measured and the reference; NaN and missing values are far. */
function worst(values: ArrayLike<number> | undefined, expected: readonly number[]): number {
  if (values === undefined || values.length < expected.length) return Infinity
  const gaps = expected.map((value, at) => Math.abs((values[at] ?? Number.NaN) - value))
  return gaps.some(Number.isNaN) ? Infinity : Math.max(...gaps)
}

describe.each(referenceNetworks)('measures of $name', (reference) => {
  const of = resultsOf(reference)
  const { drawn, density } = reference
  const actors = reference['between actors']

  it.each(['degree', 'betweenness', 'harmonicCloseness', 'eigenvector', 'core'] as const)(
    '%s equals the reference at every node',
    (id) => {
      expect(worst(of(id).nodes[id], drawn[id])).toBeLessThan(tolerance)
      expect(of(id).precision).toEqual({ kind: 'exact' })
    },
  )

  it('clustering, and how many a leaving actor parts, equal the reference at every actor', () => {
    expect(worst(of('clustering').nodes['clustering'], actors.clustering)).toBeLessThan(tolerance)
    expect(worst(of('articulation').nodes['cutsOff'], actors.cutsOff)).toBeLessThan(tolerance)
    // Alliances are no actors: they have no such value.
    const rest = of('clustering').nodes['clustering']?.subarray(reference.actors) ?? []
    expect([...rest].every(Number.isNaN)).toBe(true)
  })

  it('figures of the whole network equal the reference', () => {
    const figures: readonly (readonly [number | null | undefined, number | null])[] = [
      [of('density').network['density'], density],
      [of('harmonicCloseness').network['efficiency'], drawn.efficiency],
      [of('clustering').network['mean'], actors.meanClustering],
      [of('clustering').network['transitivity'], actors.transitivity],
      [of('articulation').network['articulationPoints'], actors.articulationPoints.length],
      [of('articulation').network['bridges'], actors.bridges],
      [of('centralisation').network['degreeCentralisation'], actors.degreeCentralisation],
      [of('eiIndex').network['ei'], actors.ei],
      [of('eiIndex').network['expected'], actors.expectedEi],
      [of('components').network['components'], drawn.componentSizes.length],
      [of('components').network['isolates'], drawn.isolates],
    ]
    for (const [value, expected] of figures) {
      if (expected === null) expect(value).toBeNull()
      else expect(value).toBeCloseTo(expected, 9)
    }
  })

  it('counts the ties between worlds as the reference does', () => {
    const table = of('crossWorld').tables['ties']
    const expected = [...referenceWorlds].sort().map((row) =>
      [...referenceWorlds].sort().map((column) => {
        const [from, to] = [referenceWorlds.indexOf(row), referenceWorlds.indexOf(column)]
        return actors.worldTies[from]?.[to] ?? Number.NaN
      }),
    )
    expect(table?.rows).toEqual([...referenceWorlds].sort())
    expect([...(table?.values ?? [])]).toEqual(expected.flat())
  })

  it('finds communities nearly as good as the best of twenty tries of the reference', () => {
    expect(of('communities').network['modularity']).toBeGreaterThan(
      0.96 * drawn.bestModularity - tolerance,
    )
  })
})

describe('measures of actors tied to each other', () => {
  it('are the same from the two-mode network and from the one-mode network', () => {
    const women = referenceNetworks.find(({ name }) => name === 'southern-women')
    if (women === undefined) throw new Error('no two-mode reference')
    const twoMode = networkOf(women)
    const actors = new Map(twoMode.nodes.slice(0, women.actors).map((node) => [node.id, node]))
    const oneMode = deriveOneMode({
      actors: new Map(
        [...actors].map(([id, node]) => [
          id,
          { id, world: node.kind === 'actor' ? node.world : '' },
        ]),
      ),
      alliances: new Map(twoMode.nodes.slice(women.actors).map(({ id }) => [id, { id }])),
      memberships: new Map(
        twoMode.links.map(({ source, target }, at) => [
          String(at),
          {
            id: String(at),
            actor: twoMode.nodes[source]?.id ?? '',
            alliance: twoMode.nodes[target]?.id ?? '',
          },
        ]),
      ),
      relations: new Map(),
      placements: new Map(),
      terms: new Map(),
    })
    const [fromTwo, fromOne] = [groundOf(twoMode), groundOf(oneMode)]
    for (const measure of measures.filter(({ basis }) => basis === 'actors')) {
      const two = measure.fn(fromTwo, defaultSettings(measure))
      const one = measure.fn(fromOne, defaultSettings(measure))
      expect(two.network).toEqual(one.network)
      expect(two.tables).toEqual(one.tables)
      for (const [name, values] of Object.entries(one.nodes)) {
        expect(two.nodes[name]?.subarray(0, women.actors)).toEqual(values)
      }
    }
  })
})
