import type { TFunction } from 'i18next'
import type { BriefingDocument } from '../../../shared/briefing/document'

/** The few words that an office file says besides its document's own. They go to a worker, so they are plain texts. */
export interface OfficeWords {
  /** Over the list of sections. */
  readonly contents: string
  /** The first sheet, and the heads of its columns. */
  readonly figures: string
  readonly figure: string
  readonly value: string
  readonly printed: string
  readonly records: string
  /** Under a table that a slide holds the first rows of only; `{n}` and `{all}` stand for counts. */
  readonly moreRows: string
  /** Under a title that goes on from the slide before. */
  readonly goesOn: string
}

export type MadeFrom = Pick<
  BriefingDocument,
  'title' | 'subject' | 'author' | 'generator' | 'language' | 'madeAt'
>

/** @param t Fixed to the language of the document. */
export function officeWords(t: TFunction): OfficeWords {
  return {
    contents: t('office.contents'),
    figures: t('office.figures'),
    figure: t('office.figure'),
    value: t('office.value'),
    printed: t('office.printed'),
    records: t('office.records'),
    moreRows: t('office.moreRows', { n: '{n}', all: '{all}' }),
    goesOn: t('office.goesOn'),
  }
}
