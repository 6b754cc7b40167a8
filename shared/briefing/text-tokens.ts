import { plainWords } from '../kernel/plain-words'

/** A run of letters and digits in a text, and how it compares: without case and accents. */
export interface Token {
  readonly start: number
  /** One after its last. */
  readonly end: number
  /** In its own case, without accents. */
  readonly written: string
  readonly plain: string
}

/** Soft hyphens and characters without width, that one may write inside a word. */
const unseen = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const run = new RegExp(`[\\p{L}\\p{N}\\p{M}${unseen}]+`, 'gu')
const unseenCharacters = new RegExp(`[${unseen}]`, 'gu')

/** The words of a text, in their order; signs and spaces part them. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => {
    const written = found.replace(unseenCharacters, '').normalize('NFD').replace(/\p{M}/gu, '')
    return {
      start: index,
      end: index + found.length,
      written,
      plain: plainWords(written),
    }
  }).filter(({ plain }) => plain !== '')
}
