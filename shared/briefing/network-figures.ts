import { centralisation } from '../graph/measures/centralisation'
import { crossWorld } from '../graph/measures/cross-world'
import { density } from '../graph/measures/density'
import { eiIndex } from '../graph/measures/ei-index'
import { connectedComponents } from '../graph/connected-components'
import { figureOf } from './count-figure'
import type { Figure, RecordRef } from './figure'
import type { FigureCode } from './facts'
import type { FactsGround } from './ground'
import { recordRef } from './record-refs'

/** The records of some nodes of the two-mode network. */
function refsOf({ blindSpots: { network } }: FactsGround, nodes: Iterable<number>): RecordRef[] {
  return Array.from(nodes, (at) => network.nodes[at])
    .filter((node) => node !== undefined)
    .map(({ kind, id }) => recordRef(kind, id))
}

/** The actors whom something ties to another actor: what the figures of tied pairs are counted on. */
function tiedActors(ground: FactsGround): readonly RecordRef[] {
  const { adjacency, nodeOf } = ground.blindSpots.measured.actors
  const tied = [...nodeOf].filter(
    (_, actor) => adjacency.offsets[actor] !== adjacency.offsets[actor + 1],
  )
  return refsOf(ground, tied)
}

/**
 * Figures of the two-mode network of all that is recorded, by the measures of `shared/graph/measures` (their files
 * have the formulas): density, parts and isolates of actors and alliances; centralisation, share of ties across
 * worlds and E-I index of actors tied to each other. A relation that is only wished is no tie. Not told below
 * three nodes (three actors for the last three), nor where nothing is tied: then no parts and isolates without a
 * node either.
 */
export function networkFigures(
  ground: FactsGround,
): Readonly<
  Record<
    Extract<
      FigureCode,
      'density' | 'centralisation' | 'components' | 'isolates' | 'crossWorldShare' | 'eiIndex'
    >,
    Figure
  >
> {
  const { network, measured } = ground.blindSpots
  const { members } = connectedComponents(measured.drawn.adjacency)
  const alone = members.filter((part) => part.length === 1).map((part) => part[0] ?? 0)
  const hasNodes = network.nodes.length > 0
  const hasPairs = measured.actors.pairs.sources.length > 0
  const tied = tiedActors(ground)
  const hasMembers = measured.ties.allianceMembers.length > 0
  const value = (found: number | null | undefined, isTold: boolean): number | null =>
    isTold ? (found ?? null) : null
  const memberships = network.links.flatMap((link) =>
    link.kind === 'membership' ? link.records.map((id) => recordRef('membership', id)) : [],
  )
  return {
    density: figureOf(
      'density',
      'ratio',
      value(density.fn(measured, {}).network['density'], hasMembers),
      memberships,
    ),
    centralisation: figureOf(
      'centralisation',
      'ratio',
      value(centralisation.fn(measured, {}).network['degreeCentralisation'], hasPairs),
      tied,
    ),
    components: figureOf(
      'components',
      'count',
      hasNodes ? members.length : null,
      refsOf(ground, network.nodes.keys()),
    ),
    isolates: figureOf('isolates', 'count', hasNodes ? alone.length : null, refsOf(ground, alone)),
    crossWorldShare: figureOf(
      'crossWorldShare',
      'share',
      value(crossWorld.fn(measured, {}).network['crossWorldShare'], hasPairs),
      tied,
    ),
    eiIndex: figureOf(
      'eiIndex',
      'ratio',
      value(eiIndex.fn(measured, {}).network['ei'], hasPairs),
      tied,
    ),
  }
}
