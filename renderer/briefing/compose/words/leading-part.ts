import type { Breakdown, BreakdownPart } from '../../../../shared/briefing/figure'

/** The part that is ahead of all others, of two at least; null where none is, or where nobody may be told. */
export function leadingPart({ parts }: Breakdown): BreakdownPart | null {
  const [first, second] = parts.filter(({ code, figure }) => code !== '' && figure.value !== 0)
  if (first === undefined || second === undefined) return null
  if (first.figure.state !== 'known') return null
  // What is masked is smaller than anything told; what is withheld may be as large.
  const isAhead = second.figure.state === 'masked' || first.figure.value !== second.figure.value
  return isAhead && second.figure.state !== 'withheld' ? first : null
}
