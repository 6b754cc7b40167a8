/** The sections of a briefing in CoTerr's own order (`reference/domain.md` section 2): ids of `briefingSection`. */
export const sectionCodes = [
  'cover',
  'essentials',
  'territory',
  'challenges',
  'actors',
  'alliances',
  'network',
  'maturity',
  'swot',
  'annex',
] as const

export type SectionCode = (typeof sectionCodes)[number]
