import type { Network, NetworkLink, NetworkNode } from '../graph/network'
import type { Cells, InterchangeGraph, InterchangeLink, InterchangeNode } from './interchange-graph'
import { actorCells, allianceCells, givenCells } from './node-cells'
import type { ShownNetwork } from './shown-network'

/** Digits kept of a measure and of a place: what is past them is noise to whoever reads the file. */
function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

function measuresOf({ measures }: ShownNetwork, index: number): Cells {
  const cells: Record<string, number> = {}
  for (const [name, values] of measures) {
    const value = values[index]
    // What cannot be computed is not zero.
    if (value !== undefined && Number.isFinite(value)) cells[name] = rounded(value, 12)
  }
  return cells
}

function nodeOf(shown: ShownNetwork, node: NetworkNode, index: number): InterchangeNode {
  const { input, places, colors, words } = shown
  const place = places.get(node.id)
  const cells =
    node.kind === 'actor'
      ? actorCells(node, input.actors.get(node.id), words)
      : allianceCells(node, input.alliances.get(node.id), words)
  return {
    id: node.id,
    label: node.name === '' ? node.id : node.name,
    type: node.kind,
    place: place === undefined ? null : { x: rounded(place.x, 9), y: rounded(place.y, 9) },
    color: colors.get(node.id) ?? null,
    cells: { ...cells, ...measuresOf(shown, index) },
  }
}

interface Said {
  readonly label: string
  readonly weight: number
  readonly isDirected: boolean
  readonly cells: Cells
}

/** Dates of what several records say: of the first that says one. */
function datesOf(
  records: readonly string[],
  byId: ReadonlyMap<string, { readonly since?: string; readonly until?: string }>,
): { readonly since: string | undefined; readonly until: string | undefined } {
  const said = records.map((id) => byId.get(id))
  return {
    since: said.find((record) => record?.since !== undefined)?.since,
    until: said.find((record) => record?.until !== undefined)?.until,
  }
}

function saidOf({ input, words }: ShownNetwork, link: NetworkLink): Said {
  switch (link.kind) {
    case 'membership': {
      const roles = link.records.flatMap((id) => input.memberships.get(id)?.roles ?? [])
      const names = [...new Set(roles)].map((code) => words.term('role', code))
      return {
        label: names.length === 0 ? words.membership : names.join(', '),
        weight: link.strength === 0 ? 1 : link.strength,
        isDirected: false,
        cells: givenCells({
          roles: names,
          strength: link.strength === 0 ? undefined : link.strength,
          ...datesOf(link.records, input.memberships),
          presence: link.presence,
        }),
      }
    }
    case 'relation': {
      const name = link.type === '' ? '' : words.term('relationType', link.type)
      return {
        label: name,
        weight: link.strength === 0 ? 1 : link.strength,
        isDirected: !link.isMutual,
        cells: givenCells({
          relationType: name,
          isMutual: link.isMutual,
          strength: link.strength === 0 ? undefined : link.strength,
          ...datesOf(link.records, input.relations),
          presence: link.presence,
        }),
      }
    }
    case 'shared':
      return {
        label: words.shared,
        weight: link.weight,
        isDirected: false,
        cells: givenCells({
          alliances: link.alliances.map((id) => input.alliances.get(id)?.title ?? id),
          presence: link.presence,
        }),
      }
  }
}

function linkOf(
  shown: ShownNetwork,
  { nodes }: Network,
  link: NetworkLink,
  index: number,
): InterchangeLink {
  return {
    id: `link-${String(index + 1)}`,
    source: nodes[link.source]?.id ?? '',
    target: nodes[link.target]?.id ?? '',
    type: link.kind,
    ...saidOf(shown, link),
  }
}

/** What is shown, flat and in words: the one form that every writer starts from. */
export function interchangeOf(shown: ShownNetwork): InterchangeGraph {
  const { title, description, writtenOn, network } = shown
  return {
    title,
    description,
    writtenOn,
    nodes: network.nodes.map((node, index) => nodeOf(shown, node, index)),
    links: network.links.map((link, index) => linkOf(shown, network, link, index)),
  }
}

/** How many of the nodes are natural persons: whoever hands the file on is told. */
export function countPersons({ nodes }: InterchangeGraph): number {
  return nodes.filter(({ cells }) => cells['isPerson'] === true).length
}
