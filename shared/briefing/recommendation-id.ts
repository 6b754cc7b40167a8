import type { Finding } from '../graph/blind-spots/blind-spot'

/** The ids (or INSEE codes) that a finding is about: what makes it the same finding on another day. */
function subjectsOf(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'challenge-without-alliance':
      return [finding.challenge]
    case 'pair-without-alliance':
      return [...finding.actors].sort()
    case 'missing-worlds':
      return [finding.alliance]
    case 'commune-without-actor':
      return [finding.commune]
    case 'actor-without-tie':
    case 'influence-without-tie':
    case 'single-bridge':
      return [finding.actor]
  }
}

/**
 * The id of the `recommendation` record of a finding: `kind:subject+subject`. It names whom it is about and not
 * the day or the details (which worlds are missing, what a pair shares), so that a decision stands as long as the
 * gap does, and two directors decide on one record. `%` and `+` in ids are escaped.
 */
export function recommendationId(finding: Finding): string {
  return composeRecommendationId(finding.kind, subjectsOf(finding))
}

export function composeRecommendationId(kind: string, subjects: readonly string[]): string {
  return `${kind}:${subjects.map(escaped).join('+')}`
}

/** What an id is made of; null where it is none. */
export function readRecommendationId(
  id: string,
): { readonly kind: string; readonly subjects: readonly string[] } | null {
  const colon = id.indexOf(':')
  if (colon < 0) return null
  const subjects = id.slice(colon + 1).split('+')
  return { kind: id.slice(0, colon), subjects: subjects.map(unescaped) }
}

function escaped(subject: string): string {
  return subject.replaceAll('%', '%25').replaceAll('+', '%2B')
}

function unescaped(subject: string): string {
  return subject.replaceAll('%2B', '+').replaceAll('%25', '%')
}
