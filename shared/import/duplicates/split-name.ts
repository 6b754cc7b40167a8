import { plainWords } from '../../kernel/plain-words'
import { mendText } from './mend-text'

/** A name with what is written beside it taken apart. */
export interface NameParts {
  readonly text: string
  /** Plain: `admr`. */
  readonly acronyms: readonly string[]
  readonly isCut: boolean
}

/**
 * Takes a name apart: « FETES (COMITE DES) » is put the right way round, « A.D.M.R. » and « A D M R » are
 * one word, an acronym in brackets or before a dash is set aside, and « ... » at the end is remembered.
 */
export function splitName(name: string): NameParts {
  const whole = mendText(name)
    .replace(/[’`´ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  const isCut = /(\.\.\.|…)\W*$/.test(whole)
  const text = joinLetters(rightWayRound(whole.replace(/[\s.…]*$/, (end) => (isCut ? '' : end))))
  const acronyms: string[] = []
  const withoutBrackets = text.replace(/[([]([^()[\]]*)[)\]]/g, (bracket, inner: string) => {
    const outside = text.replace(bracket, ' ')
    if (!isAcronymOf(inner, outside)) {
      // « ADMR (Aide à domicile en milieu rural) »: a colon says it as well.
      return inner.includes(' ') ? ` : ${inner} ` : ` ${inner} `
    }
    acronyms.push(plainWords(inner).replaceAll(' ', ''))
    return ' '
  })
  const beside = splitAtDash(withoutBrackets)
  if (beside === null) return { text: withoutBrackets, acronyms, isCut }
  return { text: beside.text, acronyms: [...acronyms, beside.acronym], isCut }
}

/** A title that the register turned round: its bracket, or what follows its comma, ends with a link. */
function rightWayRound(text: string): string {
  const link =
    /\b(de la|de l'|de l|de|du|des|d'|d|la|le|les|l'|l|aux?|pour|pour la|pour le|pour les)$/i
  const bracket = /^([^()]*)\(([^()]+)\)(.*)$/.exec(text)
  if (bracket !== null) {
    const [, before = '', inner = '', after = ''] = bracket
    if (before.trim() !== '' && link.test(inner.trim()))
      return `${inner.trim()} ${before.trim()}${after}`
  }
  const comma = /^([^,]+), ?([^,]+)$/.exec(text)
  if (comma !== null) {
    const [, before = '', inner = ''] = comma
    if (link.test(inner.trim())) return `${inner.trim()} ${before.trim()}`
  }
  return text
}

/** « A.D.M.R. », « A. D. M. R. », and « A D M R » of three letters or more. */
function joinLetters(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\p{N}'.]))?/gu, (letters) => {
      return `${letters.replace(/[. ]/g, '')} `
    })
    .replace(/(?<!\S)(?:\p{Lu} ){2,}\p{Lu}(?!\S)/gu, (letters) => letters.replaceAll(' ', ''))
}

/** One word of two to ten letters that begins like the rest and whose letters are found there in order. */
function isAcronymOf(inner: string, outside: string): boolean {
  const acronym = plainWords(inner)
  if (!/^[a-z]{2,10}$/.test(acronym)) return false
  const words = plainWords(outside).split(' ')
  if (!words.some((word) => word.startsWith(acronym.charAt(0)))) return false
  if (words.includes(acronym)) return true
  let at = 0
  for (const word of words) {
    for (const letter of word.length > 3 ? word.slice(0, 4) : word.slice(0, 1)) {
      if (letter === acronym[at]) at += 1
    }
  }
  return at >= acronym.length
}

/** « ADMR - Aide à domicile en milieu rural », either way round, with a dash or a colon. */
function splitAtDash(text: string): { readonly text: string; readonly acronym: string } | null {
  const halves = / [-–—:] |: /.exec(text)
  if (halves === null) return null
  const before = text.slice(0, halves.index)
  const after = text.slice(halves.index + halves[0].length)
  for (const [acronym, long] of [
    [before, after],
    [after, before],
  ] as const) {
    const isLong = plainWords(long).split(' ').length >= 2
    if (isLong && isAcronymOf(acronym, long)) return { text: long, acronym: plainWords(acronym) }
  }
  return null
}
