import type { NetworkNode } from '../../../shared/graph/network'
import type { Coloring } from './coloring'
import { groupActor, groupAlliance } from './group-styles'
import { markEntry } from './legend'
import { plainActor, plainAlliance } from './neutral-styles'
import type { Ground } from './palette'
import { othersCode, severalCode } from './special-codes'

/** Groups that nodes are told apart by. */
export interface Groups {
  readonly section: 'theme' | 'community'
  /** Those that have a colour of their own, in order. */
  readonly codes: readonly string[]
  /** Who a group is named after. */
  readonly names: ReadonlyMap<string, string>
  /** Whether the network has alliances too, which are then told from actors. */
  readonly hasAlliances: boolean
  /** A node's group; empty: none. */
  readonly groupOf: (node: NetworkNode, index: number) => string
}

/** The group of a node by its themes. */
export function themeOf({ themes }: NetworkNode): string {
  return themes.length > 1 ? severalCode : (themes[0] ?? '')
}

/** By group, of actors and alliances alike; shape says it too. */
export function groupColoring(
  { section, codes, names, hasAlliances, groupOf }: Groups,
  ground: Ground,
): Coloring {
  const placeOf = new Map(codes.map((code, place) => [code, place]))
  return {
    isShapeTaken: true,
    codeOf: (node, index) => {
      const code = groupOf(node, index)
      return code === '' || code === severalCode || placeOf.has(code) ? code : othersCode
    },
    lookOf: ({ kind }, code) => {
      const place = placeOf.get(code) ?? 0
      const actor = groupActor(code, place, ground)
      const name = names.get(code)
      const entry = markEntry(section, code, actor)
      const plain = kind === 'actor' ? plainActor : plainAlliance
      return {
        style: kind === 'actor' ? actor : groupAlliance(code, place, ground),
        entries: [
          name === undefined ? entry : { ...entry, name },
          ...(hasAlliances ? [markEntry('node', kind, plain('circle', ground))] : []),
        ],
      }
    },
  }
}
