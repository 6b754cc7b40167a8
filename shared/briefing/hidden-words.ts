import { commonWords } from './common-words'
import type { Token } from './text-tokens'
import { tokensOf } from './text-tokens'

/** What stands in the place of some words. */
export interface Hiding {
  /** The words as they have to be written to be meant; null where case and accents make no difference. */
  readonly written: readonly string[] | null
  readonly instead: string
}

/** Words by words (without case and accents) that may follow; `ends`: what hides those that led here. */
export interface PhraseTree {
  readonly next: ReadonlyMap<string, PhraseTree>
  readonly ends: readonly Hiding[]
}

/** What must not stand in any text of a note: `veilText` puts roles in its place. Plain data. */
export interface HiddenWords {
  /** False where everything may be told: texts then stay as they are. */
  readonly isVeiling: boolean
  readonly phrases: PhraseTree
}

interface GrowingTree extends PhraseTree {
  readonly next: Map<string, GrowingTree>
  readonly ends: Hiding[]
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
  readonly #root: GrowingTree = { next: new Map(), ends: [] }

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
    return { isVeiling: true, phrases: this.#root }
  }

  #put(tokens: readonly Token[], written: readonly string[] | null, instead: string): void {
    let tree = this.#root
    for (const word of tokens.flatMap(({ plain }) => plain.split(' '))) {
      const known: GrowingTree = tree.next.get(word) ?? { next: new Map(), ends: [] }
      tree.next.set(word, known)
      tree = known
    }
    tree.ends.push({ written, instead })
  }
}

/** Nothing is hidden: a note of everything. */
export const nothingHidden: HiddenWords = {
  isVeiling: false,
  phrases: { next: new Map(), ends: [] },
}
