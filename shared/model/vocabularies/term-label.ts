import type { Term } from '../term'
import type { VocabularyTerm } from '../vocabulary'
import { isVocabularyName, vocabularies } from './vocabularies'

/** The languages that terms are in. */
export type TermLanguage = 'fr' | 'en'

const byCode: ReadonlyMap<string, ReadonlyMap<string, VocabularyTerm>> = new Map(
  Object.entries(vocabularies).map(([name, terms]) => [
    name,
    new Map(terms.map((term) => [term.code, term])),
  ]),
)

/**
 * The words for a code of a vocabulary: CoTerr's own, else those of the mission's terms, in the other
 * language where a mission wrote one only. A code that nobody knows (a newer version's) is shown as it is.
 */
export function termLabel(
  vocabulary: string,
  code: string,
  language: TermLanguage,
  missionTerms: readonly Term[] = [],
): string {
  const known = byCode.get(vocabulary)?.get(code)
  if (known !== undefined) return known[language]
  const added = missionTerms.find((term) => term.vocabulary === vocabulary && term.code === code)
  const words = language === 'fr' ? [added?.fr, added?.en] : [added?.en, added?.fr]
  return words.find((word) => word !== undefined && word !== '') ?? code
}

/** Every term of a vocabulary, CoTerr's own first, then the mission's that have a code of their own. */
export function termsOf(
  vocabulary: string,
  missionTerms: readonly Term[] = [],
): readonly VocabularyTerm[] {
  const own = isVocabularyName(vocabulary) ? vocabularies[vocabulary] : []
  const added = missionTerms
    .filter((term) => term.vocabulary === vocabulary)
    .map((term) => asVocabularyTerm(term))
    .filter((term) => term !== null && byCode.get(vocabulary)?.has(term.code) !== true)
  return [...own, ...added.filter((term) => term !== null)]
}

function asVocabularyTerm(term: Term): VocabularyTerm | null {
  const { code, fr, en, parent } = term
  if (code === undefined || code === '') return null
  const words = { code, fr: fr ?? en ?? code, en: en ?? fr ?? code }
  return parent === undefined ? words : { ...words, parent }
}
