import type { Stamp } from '../../shared/kernel/stamp'
import type { KnownAuthors, Voice } from './conflict-voices'
import { voicesOf } from './conflict-voices'
import type { Disagreement, Version } from './disagreement'

/** A way to decide many disagreements at once. */
export type ConflictRule =
  | { readonly kind: 'latest' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'person'; readonly person: string }

/** One side of a disagreement, chosen. */
export interface Decision {
  readonly disagreement: Disagreement
  readonly chosen: Version
}

/** What a rule makes of some disagreements. */
export interface RuledConflicts {
  readonly decided: readonly Decision[]
  /** Those that the rule says nothing about, or too much. */
  readonly left: readonly Disagreement[]
}

function follows(rule: ConflictRule, { author, isUnsure }: Voice): boolean {
  if (rule.kind === 'latest') return true
  if (author === undefined || isUnsure) return false
  return rule.kind === 'mine' ? author.isMine : author.person === rule.person
}

/** When a side was last said by those whom the rule follows; null where they did not say it. */
function lastSaid(voices: readonly Voice[]): Stamp | null {
  const stamps = voices.map(({ saying }) => saying.stamp)
  return stamps.reduce<Stamp | null>(
    (last, stamp) => (last === null || stamp > last ? stamp : last),
    null,
  )
}

/**
 * The side that a rule chooses: of those that the wanted people hold, the one they said last. Null where they
 * hold none, or where one undo brought back several and nobody knows whose each is.
 */
function decide(
  disagreement: Disagreement,
  rule: ConflictRule,
  known: KnownAuthors,
): Version | null {
  // What is shown is the latest [R4]; only a removal is not shown while it is disputed [D2].
  if (rule.kind === 'latest' && !disagreement.isRemoval) return disagreement.versions.at(-1) ?? null
  let best: { readonly version: Version; readonly stamp: Stamp } | null = null
  for (const version of disagreement.versions) {
    const voices = voicesOf(disagreement, version, known).filter((voice) => follows(rule, voice))
    const stamp = lastSaid(voices)
    if (stamp !== null && (best === null || stamp > best.stamp)) best = { version, stamp }
  }
  return best?.version ?? null
}

/** Decides many by one rule; what it does not decide is left. */
export function decideAll(
  disagreements: readonly Disagreement[],
  rule: ConflictRule,
  known: KnownAuthors,
): RuledConflicts {
  const decided: Decision[] = []
  const left: Disagreement[] = []
  for (const disagreement of disagreements) {
    const chosen = decide(disagreement, rule, known)
    if (chosen === null) left.push(disagreement)
    else decided.push({ disagreement, chosen })
  }
  return { decided, left }
}
