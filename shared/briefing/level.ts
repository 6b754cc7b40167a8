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
