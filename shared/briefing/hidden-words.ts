import { commonWords } from './common-words'
import type { Token } from './text-tokens'
import { tokensOf } from './text-tokens'

/** Words that stand for somebody who is not named, and what stands there instead. */
export interface HiddenPhrase {
  /** As they compare: without case and accents. */
  readonly words: readonly string[]
  /** As they have to be written to be meant; null where case and accents make no difference. */
  readonly written: readonly string[] | null
  readonly instead: string
}

/** What must not stand in any text of a note: `veilText` puts roles in its place. Plain data. */
export interface HiddenWords {
  /** False where everything may be told: texts then stay as they are. */
  readonly isVeiling: boolean
  /** By their first word as it compares, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly HiddenPhrase[]>
}

/** Stands where somebody was named who has no role in the territory. */
export const somebody = '…'

/** Shorter words are hidden only as they are written. */
const fewestLetters = 3

/**
 * Gathers phrases. A phrase of one word that is short, or a common word (`commonWords`), is hidden only as it is
 * written, and one of a single letter or figure not at all: it would stand for nobody.
 */
export class PhraseBook {
  readonly #phrases = new Map<string, HiddenPhrase[]>()

  /** `isExact`: only as it is written, and in capitals: a person's last name may be a word of its own. */
  add(text: string, instead: string, isExact = false): void {
    const tokens = tokensOf(text)
    const [first] = tokens
    if (first === undefined) return
    const isOne = tokens.length === 1
    if (isOne && first.plain.length < 2) return
    const isShort = first.plain.length < fewestLetters || commonWords.has(first.plain)
    if (!isOne || (!isShort && !isExact)) {
      this.#put(tokens, null, instead)
      return
    }
    this.#put(tokens, [first.written], instead)
    const capitals = first.written.toUpperCase()
    if (isExact && capitals !== first.written) this.#put(tokens, [capitals], instead)
  }

  hiddenWords(): HiddenWords {
    for (const phrases of this.#phrases.values()) {
      phrases.sort((left, right) => right.words.length - left.words.length)
    }
    return { isVeiling: true, phrases: this.#phrases }
  }

  #put(tokens: readonly Token[], written: readonly string[] | null, instead: string): void {
    const words = tokens.flatMap(({ plain }) => plain.split(' '))
    const known = this.#phrases.get(words[0] ?? '')
    const phrase = { words, written, instead }
    if (known === undefined) this.#phrases.set(words[0] ?? '', [phrase])
    else known.push(phrase)
  }
}

/** Nothing is hidden: a note of everything. */
export const nothingHidden: HiddenWords = { isVeiling: false, phrases: new Map() }
