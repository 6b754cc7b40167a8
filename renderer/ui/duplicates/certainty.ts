/** A score in words: a figure would look more exact than it is. */
export type Certainty = 'certain' | 'likely' | 'possible'

export function certaintyOf(score: number): Certainty {
  if (score >= 0.97) return 'certain'
  return score >= 0.92 ? 'likely' : 'possible'
}
