import { isPersonalHeading } from '../../shared/import/column-mapping'
import type { GraphError, GraphFile } from '../../shared/import/network/graph-file'
import {
  nodeCells,
  nodeHeadings,
  proposeGraphMapping,
  valuesOf,
} from '../../shared/import/network/graph-mapping'
import type { ExistingNetwork, GraphReader } from '../../shared/import/network/plan-graph'
import { planGraph } from '../../shared/import/network/plan-graph'
import { readGraph } from '../../shared/import/network/read-graph'
import type { ImportOptions } from '../../shared/import/read-row'
import type { Existing } from '../../shared/import/sort-rows'
import type { Decode } from '../../shared/import/table'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { Places } from '../../shared/places/place'
import type { ImportReview, NetworkReview } from '../state/import-store'

/** A network of another program to review. */
export interface GraphRequest {
  readonly bytes: Uint8Array
  /** The file's name: what the records say they come from. */
  readonly name: string
  /** How to read it; null to find out by the names of its attributes. */
  readonly reader: GraphReader | null
  readonly options: ImportOptions | null
  readonly existing: Existing & ExistingNetwork
}

/** What is imported of a network: it holds no register, and nothing that a register would leave out. */
const usualOptions: ImportOptions = {
  withPersons: true,
  withPersonal: false,
  withAddresses: true,
  withClosed: true,
  withRemoved: false,
  communes: null,
  declaredSince: null,
}

const sampleSize = 5
/** How many nodes are looked through for these. */
const lookedAt = 2000
/** Values of an attribute that are offered to tell alliances by. */
const offeredValues = 30

function networkReview(file: GraphFile, proposed: NetworkReview['proposed']): NetworkReview {
  return {
    format: file.format,
    nodes: file.nodes.length,
    links: file.links.length,
    hasPlaces: file.nodes.some(({ place }) => place !== null),
    nodeFields: file.nodeFields.map((name) => ({
      name,
      values: valuesOf(file, name).slice(0, offeredValues),
    })),
    linkFields: file.linkFields,
    proposed,
  }
}

/** The first values of each column that has some: few attributes are given on every node. */
function sampleOf(file: GraphFile, columns: number): ImportReview['sample'] {
  const found = Array.from({ length: columns }, (): string[] => [])
  for (const index of file.nodes.keys()) {
    const cells = nodeCells(file, index)
    for (const [column, values] of found.entries()) {
      const cell = cells[column] ?? ''
      if (cell !== '' && values.length < sampleSize && !values.includes(cell)) values.push(cell)
    }
    if (index > lookedAt) break
  }
  return Array.from({ length: sampleSize }, (_, row) => found.map((values) => values[row] ?? ''))
}

/** Reads a network as far as can be told without a person. */
export function reviewGraph(
  { bytes, name, reader: wanted, options, existing }: GraphRequest,
  decode: Decode,
  places: Places,
): Result<ImportReview, GraphError> {
  const read = readGraph(bytes, decode)
  if (!read.ok) return read
  const file = read.value
  const proposed = proposeGraphMapping(file)
  const headings = nodeHeadings(file)
  const review = {
    headings,
    personal: headings.map(isPersonalHeading),
    sample: sampleOf(file, headings.length),
    proposed: proposed.columns,
    network: networkReview(file, proposed),
  }
  // What CoTerr wrote needs no mapping.
  const own: GraphReader | null = file.isOurs
    ? { kind: 'graph', mapping: proposed, source: name }
    : null
  const reader = wanted ?? own
  if (reader === null) return ok({ ...review, rows: null })
  const chosen = options ?? usualOptions
  const plan = planGraph(file, reader, existing, chosen, places)
  return ok({
    ...review,
    rows: { reader, options: chosen, plan: plan.actors, network: plan.network },
  })
}
