/** A text cut in three: what it shares with another at both ends, and what is its own. */
export interface TextParts {
  readonly start: string
  readonly own: string
  readonly end: string
}

/** Shorter texts are compared at a glance. */
const longFrom = 40

function words(text: string): readonly string[] {
  return text.split(/(?<=\s)/)
}

function sharedLength(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((word, at) => word !== right[at])
  return index < 0 ? Math.min(left.length, right.length) : index
}

/**
 * What a long text says otherwise than another, by whole words: nobody should have to find it. A short text,
 * or one that shares nothing, is all its own.
 */
export function differingPart(text: string, other: string): TextParts {
  const whole = { start: '', own: text, end: '' }
  if (text.length < longFrom || other.length < longFrom) return whole
  const [mine, theirs] = [words(text), words(other)]
  const start = sharedLength(mine, theirs)
  const end = sharedLength(mine.slice(start).toReversed(), theirs.slice(start).toReversed())
  if (start + end === 0) return whole
  const own = mine.slice(start, mine.length - end).join('')
  // The space after the last word is nobody's.
  const space = own.slice(own.trimEnd().length)
  return {
    start: mine.slice(0, start).join(''),
    own: own.trimEnd(),
    end: space + mine.slice(mine.length - end).join(''),
  }
}

/** As much of what is shared as tells where one is, and of what is one's own as a person compares. */
const sharedShown = 80
const ownShown = 1500

/** The parts, shortened to what a person compares: the form has the whole text. */
export function shortenParts({ start, own, end }: TextParts): TextParts {
  return {
    start: start.length > sharedShown ? `…${start.slice(-sharedShown)}` : start,
    own: own.length > ownShown ? `${own.slice(0, ownShown)}…` : own,
    end: end.length > sharedShown ? `${end.slice(0, sharedShown)}…` : end,
  }
}
