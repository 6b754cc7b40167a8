import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../../shared/change/edit'
import { interchangeOf } from '../../../../shared/interchange/interchange-of'
import { toGexf } from '../../../../shared/interchange/to-gexf'
import { toGraphml } from '../../../../shared/interchange/to-graphml'
import { usualChoices } from '../../../../shared/import/edits-of'
import { graphEdits } from '../../../../shared/import/network/graph-edits'
import type { GraphFile } from '../../../../shared/import/network/graph-file'
import type { GraphMapping } from '../../../../shared/import/network/graph-mapping'
import { proposeGraphMapping } from '../../../../shared/import/network/graph-mapping'
import type { GraphPlan } from '../../../../shared/import/network/network-plan'
import type { ExistingNetwork } from '../../../../shared/import/network/plan-graph'
import { planGraph } from '../../../../shared/import/network/plan-graph'
import type { Existing } from '../../../../shared/import/sort-rows'
import { readGraph } from '../../../../shared/import/network/read-graph'
import { input, shown } from '../../interchange/shown'
import { france } from '../../places/france'
import { decode, existing } from '../read-fixture'

const options = {
  withPersons: true,
  withPersonal: false,
  withAddresses: true,
  withClosed: true,
  withRemoved: false,
  communes: null,
  declaredSince: null,
}

function fileOf(text: string): GraphFile {
  const read = readGraph(new TextEncoder().encode(text), decode)
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

const nothing: Existing & ExistingNetwork = {
  ...existing(),
  alliances: [],
  memberships: [],
  relations: [],
}
const all: Existing & ExistingNetwork = {
  ...existing([...input.actors.values()]),
  alliances: [...input.alliances.values()],
  memberships: [...input.memberships.values()],
  relations: [...input.relations.values()],
}

function plan(file: GraphFile, here = nothing, changed: Partial<GraphMapping> = {}): GraphPlan {
  const mapping = { ...proposeGraphMapping(file), ...changed }
  return planGraph(file, { mapping, source: 'n.gexf' }, here, options, france)
}

function editsOf(of: GraphPlan, leftOut: readonly number[] = []): readonly Edit[] {
  let ids = 0
  const choices = { ...usualChoices, leftOut: new Set(leftOut) }
  return graphEdits(of, choices, () => `new-${String((ids += 1))}`)
}

function ofKind(edits: readonly Edit[], kind: string): readonly Edit['fields'][] {
  return edits.filter((edit) => edit.kind === kind).map(({ fields }) => fields)
}

const written = { gexf: toGexf, graphml: toGraphml } as const

describe.each(['gexf', 'graphml'] as const)('a territory written as %s', (format) => {
  const file = fileOf(written[format](interchangeOf(shown())))

  it('comes back whole into an empty one: actors, alliances, ties, places', () => {
    const edits = editsOf(plan(file))
    const ids = new Map(edits.map(({ id, fields }) => [fields['name'] ?? fields['title'], id]))
    const epci = ids.get('CC « Creuse <Grand> Sud » & Cie')
    const bois = ids.get('=HYPERLINK("http://x";"y")')
    // An official number stays what it was: the same actor wherever it is imported.
    expect(epci).toBe('siren:200044014')
    expect(ofKind(edits, 'actor')[0]).toMatchObject({
      kind: 'entreprise',
      isPerson: true,
      isFictitious: true,
      tags: ['bois; local', 'filière', 'courte'],
      purpose: 'Première ligne\nseconde "ligne"',
    })
    expect(ofKind(edits, 'alliance')).toEqual([
      {
        title: 'De la laine au fil',
        form: 'experimentation',
        stage: 'active',
        themes: ['economie'],
        communes: ['23008'],
        startOn: '2023-03',
        source: 'n.gexf',
      },
    ])
    const alliance = ids.get('De la laine au fil')
    expect(ofKind(edits, 'membership')).toHaveLength(2)
    expect(ofKind(edits, 'membership')).toContainEqual({
      actor: epci,
      alliance,
      roles: ['porteur'],
      commitment: 3,
      since: '2023',
    })
    expect(ofKind(edits, 'relation')).toContainEqual({
      from: bois,
      to: ids.get('Muet \ud83e\uddf6'),
      type: 'finance',
      strength: 2,
      since: '2024-05',
    })
    expect(ofKind(edits, 'relation')).toContainEqual(
      expect.objectContaining({ type: 'tension', isMutual: true }),
    )
    expect(ofKind(edits, 'placement')).toEqual([
      { x: 1.5, y: -20 },
      { x: -40, y: 12.25 },
    ])
  })

  it('brings nothing new where all of it is', () => {
    const again = plan(file, all)
    expect(again.actors.fresh).toEqual([])
    expect(again.actors.known.map(({ actor, match }) => [actor.id, match])).toEqual([
      ['a-1', 'number'],
      ['a-2', 'number'],
      ['siren:200044014', 'number'],
    ])
    expect(again.network.ties.map(({ skip }) => skip)).toEqual(['known', 'known', 'known', 'known'])
    const edits = editsOf({ ...again, network: { ...again.network, places: new Map() } })
    expect(edits.map(({ kind }) => kind)).not.toContain('alliance')
  })

  it('brings no tie to what is left out', () => {
    const planned = plan(file)
    const line = planned.network.alliances[0]?.line ?? 0
    expect(ofKind(editsOf(planned, [line]), 'membership')).toEqual([])
    expect(ofKind(editsOf(planned, [line]), 'relation')).toHaveLength(2)
  })
})

const foreign = fileOf(
  `<graphml>
  <key id="a" for="node" attr.name="tooltip" attr.type="string"/>
  <key id="b" for="node" attr.name="group" attr.type="int"/>
  <key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/>
  <key id="w" for="edge" attr.name="cooccurrence" attr.type="int"/>
  <graph edgedefault="undirected">
  <node id="1"><data key="a">Valjean</data><data key="b">1</data><data key="x">0</data><data key="y">0</data></node>
  <node id="2"><data key="a">Javert</data><data key="b">1</data><data key="x">1000</data><data key="y">0</data></node>
  <node id="3"><data key="a">VALJEAN</data><data key="b">2</data></node>
  <node id="4"><data key="a">La Barricade</data><data key="b">9</data></node>
  <node id="5"><data key="a"></data></node>
  <edge source="1" target="2"><data key="w">31</data></edge>
  <edge source="2" target="3"><data key="w">5</data></edge>
  <edge source="1" target="3"><data key="w">1</data></edge>
  <edge source="4" target="1"><data key="w">2</data></edge>
  <edge source="1" target="5"/>
  <edge source="4" target="4"/>
  </graph></graphml>`,
)
const barricades = { alliances: { field: 'group', values: ['9'] } }

describe('a network of another program', () => {
  it('has a mapping proposed: a name, a strength', () => {
    expect(proposeGraphMapping(foreign)).toMatchObject({
      columns: [null, 'name', null],
      alliances: null,
      strengthField: 'cooccurrence',
      withPlaces: false,
    })
  })

  it('says of each link what it becomes, or why nothing', () => {
    const { ties, alliances } = plan(foreign, nothing, barricades).network
    expect(alliances.map(({ title }) => title)).toEqual(['La Barricade'])
    expect(ties.map(({ kind, fromLine, toLine, skip }) => [kind, fromLine, toLine, skip])).toEqual([
      ['relation', 1, 2, null],
      // The third node has the name of the first: one actor, and a link said twice.
      ['relation', 2, 1, 'known'],
      ['relation', 1, 1, 'self'],
      // A membership leads from the actor, whichever way it was drawn.
      ['membership', 1, 4, null],
      ['relation', 1, 0, 'no-end'],
      ['membership', 4, 4, 'alliances'],
    ])
  })

  it('makes strengths of 1 to 4 of whatever numbers there are', () => {
    const { ties } = plan(foreign, nothing, barricades).network
    expect(ties.map(({ fields }) => fields['strength'] ?? fields['commitment'] ?? 0)).toEqual([
      4, 3, 1, 2, 0, 0,
    ])
  })

  it('is placed as it was drawn where asked, its ties as long as ours', () => {
    const { places } = plan(foreign, nothing, { withPlaces: true }).network
    const [a, b] = [places.get(1), places.get(2)]
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(90)
    expect(places.size).toBe(2)
  })
})
