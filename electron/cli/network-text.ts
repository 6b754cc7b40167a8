import { deriveTwoMode } from '../../shared/graph/derive-two-mode'
import { interchangeOf } from '../../shared/interchange/interchange-of'
import { toGexf } from '../../shared/interchange/to-gexf'
import { toGraphml } from '../../shared/interchange/to-graphml'
import { toKumu } from '../../shared/interchange/to-kumu'
import { termLabel } from '../../shared/model/vocabularies/term-label'
import type { Loaded } from './load-territory'
import { networkInputOf } from './network-input-of'
import type { Catalogue } from './text/catalogue'

/** What a network is written for. */
export type NetworkFormat = 'gexf' | 'graphml' | 'kumu'

/** Where each was placed by hand, else where it was last drawn. */
function placesOf({ file }: Loaded, { placements }: ReturnType<typeof networkInputOf>) {
  const drawn = [...(file.network?.positions ?? [])].map(([id, [x, y]]) => [id, { x, y }] as const)
  const placed = [...placements.values()].flatMap(({ id, x, y }) =>
    x === undefined || y === undefined ? [] : [[id, { x, y }] as const],
  )
  return new Map([...drawn, ...placed])
}

/** The whole network of a territory, actors and alliances, for another program. */
export function networkText(
  loaded: Loaded,
  format: NetworkFormat,
  { language, network: words }: Catalogue,
  at: number,
): string {
  const input = networkInputOf(loaded.rows.values())
  const terms = [...input.terms.values()]
  const graph = interchangeOf({
    title: loaded.file.manifest.territory.name,
    description: '',
    writtenOn: new Date(at).toISOString().slice(0, 10),
    network: deriveTwoMode(input),
    input,
    places: placesOf(loaded, input),
    colors: new Map(),
    measures: new Map(),
    words: {
      ...words,
      term: (vocabulary, code) => termLabel(vocabulary, code, language, terms),
      // Names of communes are 2 MB that this program does without.
      commune: (code) => code,
    },
  })
  switch (format) {
    case 'gexf':
      return toGexf(graph)
    case 'graphml':
      return toGraphml(graph)
    case 'kumu':
      return toKumu(graph, words)
  }
}
