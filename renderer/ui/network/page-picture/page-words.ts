import i18next from 'i18next'
import type { PlaceIndex } from '../../../../shared/places/index-places'
import type { Term } from '../../../../shared/model/term'
import { communeByCode } from '../../../../shared/places/commune-by-code'
import { termLabel } from '../../../../shared/model/vocabularies/term-label'
import type { TermLanguage } from '../../../../shared/model/vocabularies/term-label'
import { formatFigure } from '../../measures/figure-format'
import type { EntryWords } from '../entry-label'

export interface PageWords extends EntryWords {
  readonly communeName: (code: string) => string
}

/** The words of a picture in the language of a document, which is not always the screen's. */
export function pageWords(
  language: TermLanguage,
  terms: readonly Term[],
  { places }: PlaceIndex,
): PageWords {
  const t = i18next.getFixedT(language)
  const none = t('measures.none')
  return {
    t,
    termLabel: (vocabulary, code) => termLabel(vocabulary, code, language, terms),
    communeName: (code) => communeByCode(code, places)?.name ?? code,
    format: (value, format) => formatFigure(value, format, { language, none }),
  }
}
