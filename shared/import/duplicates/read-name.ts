import { plainWords } from '../../kernel/plain-words'
import { associationWords, emptyWords } from './abbreviations'
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
  /** Acronyms that stand beside it, plain: `admr`. */
  readonly acronyms: readonly string[]
  /** First letters of its words, with and without « association » and the place: `asm`, `as`. */
  readonly letters: readonly string[]
  /** Its letters without empty words, as written: to see that one name is another cut short. */
  readonly squashed: string
  /** Ends with three points. */
  readonly isCut: boolean
  /** Begins with « association », which other heads (« comité », « amicale ») may stand for. */
  readonly isAssociation: boolean
}

/** Reads a name, and the acronym recorded beside it. Doing so never fails: an odd name has few words. */
export function readName(name: string, acronym = ''): ReadName {
  const parts = splitName(name)
  const plain = plainWords(parts.text.replace(/[&+]/g, ' et ')).split(' ')
  const said = plain.filter((word, at) => word !== '' && !isEmpty(word, at, plain))
  const isAssociation = associationWords.has(said[0] ?? '')
  const joined = joinPhrases(said.map(canonicalOf))
  const named = joined.filter((word) => word !== association && !legalForms.has(word))
  const own = plainWords(acronym).replaceAll(' ', '')
  return {
    words: named.length > 0 ? named : joined.filter((word) => word !== association),
    forms: formsOf(said),
    acronyms: own === '' ? parts.acronyms : [...new Set([...parts.acronyms, own])],
    letters: lettersOf(said),
    squashed: said.filter((word) => !associationWords.has(word)).join(''),
    isCut: parts.isCut,
    isAssociation,
  }
}

const association = 'association'

function canonicalOf(word: string): string {
  return associationWords.has(word) ? association : canonicalWord(word)
}

/** « à » is empty, but not the A of « section A ». */
function isEmpty(word: string, at: number, all: readonly string[]): boolean {
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
