import type { Actor } from '../model/actor'
import type { Alliance } from '../model/alliance'
import type { Term } from '../model/term'
import { worldOf } from '../model/world-of'
import type { ActorNode, AllianceNode, NetworkNode } from './network'

/** Order by code unit: the same on every machine, whatever its language. */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A set of a record in an order that does not depend on how it was written. */
export function sorted(values: readonly string[] = []): readonly string[] {
  return [...values].sort(compareIds)
}

function actorNode(actor: Actor, terms: readonly Term[]): ActorNode {
  const name = actor.name ?? actor.acronym ?? ''
  return {
    kind: 'actor',
    id: actor.id,
    name,
    label: actor.acronym ?? name,
    actorKind: actor.kind ?? '',
    world: worldOf(actor, terms),
    themes: sorted(actor.themes),
    commune: actor.commune ?? '',
  }
}

function allianceNode(alliance: Alliance): AllianceNode {
  const name = alliance.title ?? ''
  return {
    kind: 'alliance',
    id: alliance.id,
    name,
    label: name,
    form: alliance.form ?? '',
    stage: alliance.stage ?? '',
    themes: sorted(alliance.themes),
    communes: sorted(alliance.communes),
  }
}

/** Nodes sorted by id, and each kind's index by id. Links refer to nodes by their index. */
export interface NodeTable {
  readonly nodes: readonly NetworkNode[]
  readonly actorIndex: ReadonlyMap<string, number>
  readonly allianceIndex: ReadonlyMap<string, number>
}

/** The nodes of a network: its actors, and its alliances where the projection shows them. */
export function deriveNodes(
  actors: Iterable<Actor>,
  alliances: Iterable<Alliance>,
  missionTerms: Iterable<Term>,
): NodeTable {
  const terms = [...missionTerms]
  const nodes: NetworkNode[] = []
  for (const actor of actors) nodes.push(actorNode(actor, terms))
  for (const alliance of alliances) nodes.push(allianceNode(alliance))
  nodes.sort((left, right) => compareIds(left.id, right.id) || compareIds(left.kind, right.kind))
  const actorIndex = new Map<string, number>()
  const allianceIndex = new Map<string, number>()
  nodes.forEach((node, index) => {
    const indexes = node.kind === 'actor' ? actorIndex : allianceIndex
    indexes.set(node.id, index)
  })
  return { nodes, actorIndex, allianceIndex }
}
