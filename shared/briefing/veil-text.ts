import { fitRole } from './fit-role'
import type { HiddenWords, Hiding, PhraseTree } from './hidden-words'
import { somebody } from './hidden-words'
import type { Token } from './text-tokens'
import { tokensOf } from './text-tokens'

const email = /[^\s@<>()[\]"«»',;:]+@[^\s@<>()[\]"«»',;:]+\.\p{L}{2,}/gu

/**
 * A telephone number: French (ten figures from 0, in pairs or not) or with the code of a country. Years, amounts
 * and numbers of a register are none.
 */
const phone =
  /(?<![\p{L}\p{N}])(?:(?:\+|00)\d{1,3}[\s.\-/()]*(?:\(0\)[\s.\-/]*)?(?:\d[\s.\-/()]*){7,11}\d|0\d(?:[\s.\-/]*\d{2}){4})(?![\p{L}\p{N}])/gu

/** « M. Durand », « Mme Aïcha Benali »: somebody who is named by title, recorded or not. */
const titled =
  /(?<![\p{L}\p{N}])(?:MM?\.|M(?=\s)|Mr|Mrs|Ms|Mmes?|Mlles?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Dr|Me|Docteur|Maître)\.?[\s\u00A0\u202F]+\p{Lu}[\p{L}\p{M}'’-]*(?:[\s\u00A0\u202F]+(?:(?:d[eu]|la|le|des|von|van)[\s\u00A0\u202F]+|d['’])?\p{Lu}[\p{L}\p{M}'’-]*)*/gu

interface Found {
  readonly hiding: Hiding
  /** How many tokens it takes the place of. */
  readonly length: number
}

/** The longest phrase that begins with a token. */
function longestAt(tokens: readonly Token[], at: number, { phrases }: HiddenWords): Found | null {
  let longest: Found | null = null
  let tree: PhraseTree | undefined = phrases
  for (let next = at; next < tokens.length; next++) {
    for (const word of tokens[next]?.plain.split(' ') ?? []) tree = tree?.next.get(word)
    if (tree === undefined) break
    const length = next - at + 1
    const hiding = tree.ends.find(
      ({ written }) =>
        written === null || written.every((one, index) => tokens[at + index]?.written === one),
    )
    if (hiding !== undefined) longest = { hiding, length }
  }
  return longest
}

/** Puts roles in the place of the phrases: at each word the longest that stands there. */
function hidePhrases(text: string, hidden: HiddenWords): string {
  const tokens = tokensOf(text)
  let veiled = ''
  let done = 0
  for (let at = 0; at < tokens.length; at++) {
    const found = longestAt(tokens, at, hidden)
    if (found === null) continue
    veiled = fitRole(veiled + text.slice(done, tokens[at]?.start), found.hiding.instead)
    at += found.length - 1
    done = tokens[at]?.end ?? done
  }
  return veiled + text.slice(done)
}

/**
 * A text in which nobody stands who is hidden: names and acronyms (whole words, whatever their case and accents),
 * numbers and addresses of hidden actors give way to their roles; e-mail addresses, telephone numbers and people
 * named by a title (« Mme Durand »), whoever they are, to « … ». What nobody recorded and nothing announces cannot
 * be found: free texts are to be read over before they are published.
 */
export function veilText(text: string, hidden: HiddenWords): string {
  if (!hidden.isVeiling || text === '') return text
  const withoutWays = text.replace(email, somebody).replace(phone, somebody)
  const veiled = hidePhrases(withoutWays, hidden).replace(titled, somebody)
  // « … » at the end of a sentence ends it too.
  return veiled === text ? text : veiled.replaceAll(`${somebody}.`, somebody)
}
