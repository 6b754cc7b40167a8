import { plainWords } from '../../kernel/plain-words'
import { associationWords, emptyWords } from './abbreviations'
import { canonicalWord } from './canonical-word'
import { knownPhrases } from './known-phrases'

interface Phrase {
  readonly words: readonly string[]
  readonly code: string
}

function oneWord(code: string): string {
  return canonicalWord(plainWords(code).replaceAll(' ', ''))
}

/** The phrases by their first word, the longest first. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = indexPhrases()

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const { code, phrases: said } of knownPhrases) {
    const joined = oneWord(code)
    for (const phrase of said) {
      const words = plainWords(phrase)
        .split(' ')
        .filter((word) => !emptyWords.has(word))
        .map((word) => (associationWords.has(word) ? 'association' : canonicalWord(word)))
      const [first = ''] = words
      const known = index.get(first)
      if (known === undefined) index.set(first, [{ words, code: joined }])
      else known.push({ words, code: joined })
    }
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The one word that stands for each known phrase: a name with one of them is not the same without. */
export const phraseCodes: ReadonlySet<string> = new Set(
  knownPhrases.map(({ code }) => oneWord(code)),
)

/** Puts one word for each phrase that the field says in several ways. Words are canonical. */
export function joinPhrases(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const phrase = phrases.get(word)?.find((one) => standsAt(one.words, words, at))
    joined.push(phrase?.code ?? word)
    at += phrase?.words.length ?? 1
  }
  return joined
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, offset) => words[at + offset] === word)
}
