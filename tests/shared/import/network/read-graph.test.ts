import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { maxGraphNodes } from '../../../../shared/import/network/graph-file'
import { readGraph } from '../../../../shared/import/network/read-graph'
import { decode } from '../read-fixture'

function read(text: string) {
  return readGraph(new TextEncoder().encode(text), decode)
}

function gexf(body: string, head = ''): string {
  return `<?xml version="1.0"?>\n${head}<gexf version="1.3"><graph defaultedgetype="undirected">\n${body}\n</graph></gexf>`
}

function graphml(keys: string, body: string): string {
  return `<graphml>${keys}<graph edgedefault="directed">${body}</graph></graphml>`
}

const laughs = '<!DOCTYPE g [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n'

describe('a hostile network', () => {
  it.each([
    ['nothing', '', { kind: 'graph-not-network' }],
    ['a text', 'nom;commune\nA;B', { kind: 'graph-not-network' }],
    ['a page', '<html><body></body></html>', { kind: 'graph-not-network' }],
    ['no node', gexf('<nodes/>'), { kind: 'graph-empty' }],
    [
      'a file cut off in a tag',
      gexf('<nodes><node id="a"/>\n<node id="b').slice(0, -17),
      { kind: 'graph-malformed', line: 4 },
    ],
    [
      'a file cut off between tags',
      gexf('<nodes><node id="a"/></nodes>').slice(0, -15),
      { kind: 'graph-malformed', line: 3 },
    ],
    [
      'tags that cross',
      gexf('<nodes><node id="a"></nodes></node>'),
      { kind: 'graph-malformed', line: 3 },
    ],
    [
      'entities that unfold',
      gexf('<nodes><node id="a" label="&b;"/></nodes>', laughs),
      { kind: 'graph-entities' },
    ],
    [
      'nesting without end',
      gexf(`${'<nodes>'.repeat(50_000)}${'</nodes>'.repeat(50_000)}`),
      { kind: 'graph-too-deep', line: 3 },
    ],
    [
      'two nodes of one id',
      gexf('<nodes><node id="a"/><node id="a"/></nodes>'),
      { kind: 'graph-same-id', id: 'a' },
    ],
    [
      'a link to nowhere',
      gexf('<nodes><node id="a"/></nodes><edges><edge source="a" target="z"/></edges>'),
      { kind: 'graph-loose-link', id: 'z' },
    ],
    [
      'a link to nowhere in GraphML',
      graphml('', '<node id="a"/><edge source="y" target="a"/>'),
      { kind: 'graph-loose-link', id: 'y' },
    ],
    [
      'more nodes than are taken',
      gexf('<node/>'.repeat(maxGraphNodes + 1)),
      { kind: 'graph-too-many', count: maxGraphNodes + 1, max: maxGraphNodes },
    ],
  ])('is refused by name: %s', (_, text, error) => {
    expect(read(text)).toEqual({ ok: false, error })
  })

  it('gives numbers that are none as absent, and names that objects have as they are', () => {
    const file = read(
      gexf(
        '<attributes class="node"><attribute id="0" title="__proto__" type="double"/><attribute id="1" title="constructor" type="string"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="NaN"/><attvalue for="1" value="x"/></attvalues><viz:position x="NaN" y="1"/></node><node id="b"/></nodes><edges><edge source="a" target="b" weight="Infinity"/></edges>',
      ),
    )
    if (!file.ok) throw new Error(file.error.kind)
    const [a, b] = file.value.nodes
    expect([a?.place, b?.place]).toEqual([null, null])
    expect(Object.entries(a?.values ?? {})).toEqual([['constructor', 'x']])
    expect(Object.entries(b?.values ?? {})).toEqual([])
    expect(file.value.links[0]?.values).toEqual({})
  })
})

describe('GraphML as other programs write it', () => {
  it('may have keys for ports, for all, and of types that nobody knows', () => {
    const file = read(
      graphml(
        '<key for="port" id="p"/><key for="graphml" id="r" yfiles.type="resources"/><key id="all" for="all" attr.name="label" attr.type="string"/><key id="d" for="node" attr.name="when" attr.type="date"/>',
        '<node id="a"><data key="all">Un</data><data key="d">2024</data></node><node id="b"/><edge source="a" target="b"><data key="all">cite</data></edge>',
      ),
    )
    if (!file.ok) throw new Error(file.error.kind)
    expect(file.value.nodes[0]?.values).toEqual({ label: 'Un', when: '2024' })
    expect(file.value.links).toEqual([
      { source: 0, target: 1, isDirected: true, values: { label: 'cite' } },
    ])
  })
})

const samples = new URL('../../../../../shared/data/', import.meta.url)
const isAbsent = !existsSync(new URL('les-miserables.gexf', samples))

describe('files of Gephi Lite, read in ../shared/data (skipped where that folder is absent)', () => {
  // eslint-disable-next-line house/no-skipped-test -- the one reason to skip that the project knows
  it.skipIf(isAbsent)('reads les Misérables', () => {
    const file = readGraph(readFileSync(new URL('les-miserables.gexf', samples)), decode)
    if (!file.ok) throw new Error(file.error.kind)
    expect([file.value.nodes.length, file.value.links.length]).toEqual([77, 254])
    expect(file.value.nodes[0]).toEqual({
      id: '11',
      values: { label: 'Valjean', modularity_class: '1' },
      place: { x: -87.93029, y: -6.8120565 },
    })
  })

  // eslint-disable-next-line house/no-skipped-test -- the same
  it.skipIf(isAbsent)('reads the airlines', () => {
    const file = readGraph(readFileSync(new URL('airlines.graphml', samples)), decode)
    if (!file.ok) throw new Error(file.error.kind)
    expect([file.value.nodes.length, file.value.links.length]).toEqual([235, 2101])
    expect(file.value.nodeFields).toEqual(['tooltip'])
  })
})
