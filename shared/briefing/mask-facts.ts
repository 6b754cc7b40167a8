import { masked } from './count-figure'
import type { BriefingFacts } from './facts'
import type { ConfidentialityLevel } from './level'

/** Of fewer actors than this the public is not told how many. */
export const fewestTold = 5

/** First version: lists by name and single small counts. */
export function maskFacts(facts: BriefingFacts, level: ConfidentialityLevel): BriefingFacts {
  if (level === 'internal') return facts
  const { actors } = facts.figures
  const isSmall = level === 'public' && actors.value !== null && actors.value < fewestTold
  return {
    ...facts,
    figures: isSmall ? { ...facts.figures, actors: masked(actors) } : facts.figures,
    brokers: [],
    contactsToMake: [],
  }
}
