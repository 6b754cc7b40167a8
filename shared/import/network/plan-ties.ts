import type { Edit } from '../../change/edit'
import type { Membership } from '../../model/membership'
import type { Relation } from '../../model/relation'
import { relationType } from '../../model/vocabularies/relation-type'
import { role } from '../../model/vocabularies/role'
import { dateOf } from '../cell-values'
import type { GraphFile, GraphLink } from './graph-file'
import type { GraphMapping } from './graph-mapping'
import { linkStrengths } from './link-strengths'
import type { PlannedTie, TieSkip } from './network-plan'
import { termCode } from './read-node'

/** Where a node of the file leads: its line, and the record of the territory that it is, if any. */
export interface NodeEnd {
  readonly kind: 'actor' | 'alliance'
  /** Line of the node that is imported for it: an earlier one of the same name. Null: none is. */
  readonly line: number | null
  readonly known: string | null
}

interface Said {
  readonly memberships: Iterable<Membership>
  readonly relations: Iterable<Relation>
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts)
}

function relationKey(from: string, to: string, type: string, isMutual: boolean): string {
  const [first, second] = isMutual && to < from ? [to, from] : [from, to]
  return keyOf([first, second, type, String(isMutual)])
}

function saidAlready({ memberships, relations }: Said): Set<string> {
  const keys = new Set<string>()
  for (const { actor = '', alliance = '' } of memberships) keys.add(keyOf([actor, alliance]))
  for (const { from = '', to = '', type = '', isMutual } of relations) {
    keys.add(relationKey(from, to, type, isMutual === true))
  }
  return keys
}

function datesOf({ values }: GraphLink): Edit['fields'] {
  const since = dateOf(values['since'] ?? '')
  const until = dateOf(values['until'] ?? '')
  return { ...(since === '' ? {} : { since }), ...(until === '' ? {} : { until }) }
}

/** What each link would become: a membership between actor and alliance, a relation between actors. */
export function planTies(
  file: GraphFile,
  ends: readonly NodeEnd[],
  mapping: GraphMapping,
  said: Said,
): readonly PlannedTie[] {
  const strengths = linkStrengths(file, mapping.strengthField)
  const seen = saidAlready(said)
  const take = (key: string, line: number | null, other: number | null): TieSkip | null => {
    if (line === null || other === null) return 'no-end'
    if (seen.has(key)) return 'known'
    seen.add(key)
    return null
  }
  const nameOf = ({ known, line }: NodeEnd): string => known ?? `#${String(line)}`

  function membership(actor: NodeEnd, alliance: NodeEnd, link: GraphLink, strength: number) {
    const roles = (link.values['roles'] ?? '')
      .split('|')
      .flatMap((part) => termCode(role, part) ?? [])
    const fields = {
      ...(roles.length === 0 ? {} : { roles }),
      ...(strength === 0 ? {} : { commitment: strength }),
      ...datesOf(link),
    }
    const skip = take(keyOf([nameOf(actor), nameOf(alliance)]), actor.line, alliance.line)
    return { kind: 'membership', fields, skip } as const
  }

  function relation(from: NodeEnd, to: NodeEnd, link: GraphLink, strength: number) {
    const text = mapping.typeField === null ? '' : (link.values[mapping.typeField] ?? '')
    const type = termCode(relationType, text) ?? mapping.usualType
    const isMutual = !link.isDirected
    const fields = {
      ...(type === '' ? {} : { type }),
      ...(isMutual ? { isMutual } : {}),
      ...(strength === 0 ? {} : { strength }),
      ...datesOf(link),
    }
    const key = relationKey(nameOf(from), nameOf(to), type, isMutual)
    const isSelf = from.line !== null && from.line === to.line
    return {
      kind: 'relation',
      fields,
      skip: isSelf ? 'self' : take(key, from.line, to.line),
    } as const
  }

  return file.links.flatMap((link, index): readonly PlannedTie[] => {
    const [a, b] = [ends[link.source], ends[link.target]]
    if (a === undefined || b === undefined) return []
    // A membership always leads from the actor to the alliance, however the file drew it.
    const [from, to] = a.kind === 'alliance' && b.kind === 'actor' ? [b, a] : [a, b]
    const lines = { fromLine: from.line ?? 0, toLine: to.line ?? 0 }
    const strength = strengths[index] ?? 0
    if (from.kind === 'alliance') {
      return [{ ...lines, kind: 'membership', fields: {}, skip: 'alliances' }]
    }
    return [
      { ...lines, ...(to.kind === 'alliance' ? membership : relation)(from, to, link, strength) },
    ]
  })
}
