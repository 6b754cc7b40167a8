/**
 * Who a briefing is for. `partners`: no contacts, no natural persons by name, no judgements by name.
 * `public`: besides, actors that are no public bodies stand by their role, and small numbers are masked.
 */
export type ConfidentialityLevel = 'internal' | 'partners' | 'public'

export const confidentialityLevels: readonly ConfidentialityLevel[] = [
  'internal',
  'partners',
  'public',
]

/** The public is not told how many actors there are of something, where there are some and fewer than this. */
export const fewestTold = 5
