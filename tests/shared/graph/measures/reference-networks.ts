import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deriveNetwork } from '../../../../shared/graph/derive-network'
import type { Network } from '../../../../shared/graph/network'
import { inputOf } from '../input-of'

/** A network and what networkx says of it: see tests/fixtures/measures/README.md. */
export interface ReferenceNetwork {
  readonly name: string
  readonly actors: number
  readonly alliances: number
  readonly edges: readonly (readonly [number, number])[]
  readonly density: number
  readonly drawn: {
    readonly degree: readonly number[]
    readonly betweenness: readonly number[]
    readonly harmonicCloseness: readonly number[]
    readonly efficiency: number
    readonly eigenvector: readonly number[]
    readonly core: readonly number[]
    readonly componentSizes: readonly number[]
    readonly isolates: number
    readonly bestModularity: number
  }
  readonly 'between actors': {
    readonly clustering: readonly number[]
    readonly meanClustering: number
    readonly transitivity: number | null
    readonly cutsOff: readonly number[]
    readonly articulationPoints: readonly number[]
    readonly bridges: number
    readonly degreeCentralisation: number
    readonly ei: number
    readonly expectedEi: number
    readonly worldTies: readonly (readonly number[])[]
  }
}

const names = ['karate-club', 'path', 'star', 'in-parts', 'geometric', 'southern-women']
const folder = new URL('../../../fixtures/measures/', import.meta.url)

export const referenceNetworks: readonly ReferenceNetwork[] = names.map(
  (name) =>
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`${name}.json`, folder)), 'utf8'),
    ) as ReferenceNetwork,
)

/** In the order of the fixture's matrix. */
export const referenceWorlds = ['public', 'economique', 'interet_general', 'academique']

const idOf = (node: number): string => `n${String(node).padStart(3, '0')}`

/** The same network as records make it: an edge is a relation, or a membership where there are alliances. */
export function networkOf({ actors, alliances, edges }: ReferenceNetwork): Network {
  const isTwoMode = alliances > 0
  return deriveNetwork(
    inputOf({
      actors: Object.fromEntries(
        Array.from({ length: actors }, (_, node) => [
          idOf(node),
          { world: referenceWorlds[node % 4] ?? '' },
        ]),
      ),
      alliances: Object.fromEntries(
        Array.from({ length: alliances }, (_, at) => [idOf(actors + at), {}]),
      ),
      memberships: isTwoMode
        ? edges.map(([actor, alliance], at) => ({
            id: `m${String(at)}`,
            actor: idOf(actor),
            alliance: idOf(alliance),
          }))
        : [],
      relations: isTwoMode
        ? []
        : edges.map(([from, to], at) => ({
            id: `r${String(at)}`,
            from: idOf(from),
            to: idOf(to),
            type: 'coopere',
          })),
    }),
    isTwoMode ? 'two-mode' : 'one-mode',
  )
}
