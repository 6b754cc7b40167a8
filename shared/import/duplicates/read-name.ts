import { plainWords } from '../../kernel/plain-words'
import {
  abbreviations,
  associationDetails,
  associationWords,
  clubLetters,
  emptyWords,
} from './abbreviations'
import { canonicalWord } from './canonical-word'
import { legalForms } from './legal-forms'
import { joinPhrases } from './join-phrases'
import { splitName } from './split-name'

/** A name as it is compared. */
export interface ReadName {
  /** Every word that says something, canonical, in order. */
  readonly words: readonly string[]
  /** Legal forms that it says: `sarl`, `gaec`. */
  readonly forms: readonly string[]
  /** Acronyms that stand beside it, canonical: `admr`. */
  readonly acronyms: readonly string[]
  /** First letters of its words, with and without « association » and the place: `asm`, `as`. */
  readonly letters: readonly string[]
  /** Its words as written, without empty ones: to see that one name is another cut short. */
  readonly said: readonly string[]
  /** Letters of these words. */
  readonly length: number
  /** Ends with three points. */
  readonly isCut: boolean
  /** Begins with « association », which other heads (« comité », « amicale ») may stand for. */
  readonly isAssociation: boolean
}

/** Reads a name, and the acronym recorded beside it. Doing so never fails: an odd name has few words. */
export function readName(name: string, acronym = ''): ReadName {
  const parts = splitName(name.slice(0, longestName))
  const said = sayingWords(parts.text)
  const isAssociation = associationWords.has(said[0] ?? '')
  const shortened = shortenedWords(parts.text)
  const joined = joinPhrases(
    said.map((word) => (shortened.has(word) ? `${word}.` : canonicalOf(word))),
  )
  const named = joined.filter((word) => word !== association && !legalForms.has(word))
  const recorded = plainWords(acronym).replaceAll(' ', '')
  const acronyms = recorded === '' ? parts.acronyms : [...parts.acronyms, recorded]
  const own = isAssociation ? said.slice(1) : said
  return {
    words: named.length > 0 ? named : joined.filter((word) => word !== association),
    forms: formsOf(said),
    acronyms: [...new Set(acronyms.map(canonicalWord))],
    letters: lettersOf(said).map(canonicalWord),
    said: own,
    length: own.join('').length,
    isCut: parts.isCut,
    isAssociation,
  }
}

const association = 'association'

/** What comes after is no name; registers have 250 letters at most. */
const longestName = 400

/** The plain words that say something, sports in one word, « Sté » of a thing as « société ». */
function sayingWords(text: string): readonly string[] {
  const plain = plainWords(text.replace(/[&+]/g, ' et '))
    .replace(/\b(foot|basket|hand|volley|base) ball\b/g, '$1ball')
    .replace(/\bste (?=(de|des|du|d|la|l|musicale|sportive)\b)/g, 'societe ')
    .split(' ')
  const said = plain.filter((word, at) => word !== '' && !isEmpty(word, at, plain))
  const details = said.findIndex((word, at) => at > 0 && !associationDetails.has(word))
  const isAssociation = associationWords.has(said[0] ?? '') && details > 1
  const named = isAssociation ? [said[0] ?? '', ...said.slice(details)] : said
  return named.flatMap((word) => clubLetters.get(word) ?? [word])
}

/**
 * Words that end with a point and that no table writes out: « Résid. » keeps its point, to be taken for
 * « Résidence ». One point at the end of the name is only its end.
 */
function shortenedWords(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/(\p{L}{3,})\.(?!\p{L}*\.)/gu)]
  const isEnd = found.length === 1 && text.trim().endsWith('.')
  const words = isEnd ? [] : found.map(([, word = '']) => plainWords(word))
  return new Set(words.filter((word) => !abbreviations.has(word) && !associationWords.has(word)))
}

function canonicalOf(word: string): string {
  return associationWords.has(word) ? association : canonicalWord(word)
}

/** « à » is empty, but not the A of « section A »; the M. of « M. Curie », but not that of « école M. Curie ». */
function isEmpty(word: string, at: number, all: readonly string[]): boolean {
  if (word === 'm') return at === 0
  return emptyWords.has(word) && !(word === 'a' && at === all.length - 1)
}

function formsOf(words: readonly string[]): readonly string[] {
  const forms = words.map((word) => legalForms.get(word) ?? '').filter((form) => form !== '')
  return [...new Set(forms)].toSorted()
}

/** « Association sportive de Montfort » is ASM, and AS. */
function lettersOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word.charAt(0)).join('')
  const isAssociation = associationWords.has(words[0] ?? '')
  return isAssociation ? [all, all.slice(1)] : [all]
}
