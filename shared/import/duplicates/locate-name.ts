import { plainWords } from '../../kernel/plain-words'
import { emptyWords } from './abbreviations'
import { canonicalWord } from './canonical-word'
import type { KnownCommune } from './commune-lookup'
import { commonWords } from './common-words'
import { phraseCodes } from './join-phrases'
import { lightWeights, strictWords } from './word-kinds'

/** A word of a name, with what it says. */
export interface NameWord {
  readonly text: string
  /** 0 to 1. */
  readonly weight: number
  /** Must stand in both names. */
  readonly isStrict: boolean
}

/** A name without the name of its commune. */
export interface LocatedName {
  readonly words: readonly NameWord[]
  /** Sum of the weights. */
  readonly weight: number
  /** The part of its commune that the name says; empty where it says none. */
  readonly saidPlace: string
  /** The former commune whose code is recorded; empty where it is that of today, or an arrondissement. */
  readonly codePlace: string
  /** The words of the name of its commune. */
  readonly communeWords: readonly string[]
  /** Has a word that few names have. */
  readonly isDistinctive: boolean
}

const ofPlace = 0.1
const ofInitial = 0.5
const wholeCommune = 'commune'

/**
 * Takes the commune's own name, of today or of before, out of a name: « Comité des fêtes de Felletin » in
 * Felletin is « Comité des fêtes ». Words that are part of it, or made of it, then weigh little.
 */
export function locateName(
  words: readonly string[],
  code: string,
  commune: KnownCommune | null,
): LocatedName {
  const names = commune === null ? [] : placeNames(commune)
  const found = findPlace(words, names)
  const rest = found?.rest ?? words
  // « Association de Felletin » has nothing but its commune to be known by.
  const kept = rest.length === 0 ? words : rest
  const ofDepartement = placeWords(commune?.departementName ?? '')
  const roots = rest.length === 0 ? [] : rootsOf([...names, ofDepartement])
  const located = kept.map((text) =>
    // « Comité des fêtes de la commune », « de la ville ».
    text === wholeCommune && kept.length > 1
      ? { text, weight: ofPlace, isStrict: false }
      : wordOf(text, roots, commune?.departement ?? ''),
  )
  const plain = located.filter((word) => word.weight === 1)
  return {
    words: located,
    weight: located.reduce((sum, word) => sum + word.weight, 0),
    saidPlace: found?.place ?? '',
    codePlace: formerPlace(code, commune),
    communeWords: names[0] ?? [],
    isDistinctive: plain.length >= 3 || plain.some((word) => !isUsual(word.text)),
  }
}

function isUsual(word: string): boolean {
  return commonWords.has(word) || phraseCodes.has(word) || /^\d+$/.test(word)
}

function wordOf(text: string, roots: readonly string[], departement: string): NameWord {
  const isPlace = text === departement.toLowerCase() || roots.some((root) => isMadeOf(text, root))
  if (isPlace) return { text, weight: ofPlace, isStrict: false }
  const isNumber = /^\d+$/.test(text)
  const weight = isInitial(text) ? ofInitial : (lightWeights.get(text) ?? 1)
  return {
    text,
    weight,
    isStrict: isNumber || isInitial(text) || strictWords.has(text) || phraseCodes.has(text),
  }
}

/** « M. » of « École M. Curie », which « Marie » may be; « A » of « section A ». */
export function isInitial(word: string): boolean {
  return /^[a-z]$/.test(word)
}

/** Each commune is read once. */
const namesByCommune = new WeakMap<KnownCommune, readonly (readonly string[])[]>()

/** The words of its name of today, then of those it has taken in. */
function placeNames(commune: KnownCommune): readonly (readonly string[])[] {
  const known = namesByCommune.get(commune)
  if (known !== undefined) return known
  const names = [commune.name, ...commune.former.map(({ name }) => name)].map(placeWords)
  const made = names.filter((name) => name.length > 0)
  namesByCommune.set(commune, made)
  return made
}

/** « Lyon 3e Arrondissement » is said « Lyon 3e ». */
function placeWords(name: string): readonly string[] {
  return plainWords(name)
    .split(' ')
    .filter((word) => word !== 'arrondissement' && !emptyWords.has(word))
    .map(canonicalWord)
}

/** Finds the longest name of a place in a name; of two as long, the former one says more. */
function findPlace(
  words: readonly string[],
  names: readonly (readonly string[])[],
): { readonly rest: readonly string[]; readonly place: string } | null {
  let best: { readonly at: number; readonly name: readonly string[] } | null = null
  for (const name of names) {
    const at = words.findIndex((_, start) => name.every((word, i) => words[start + i] === word))
    if (at >= 0 && name.length >= (best?.name.length ?? 0)) best = { at, name }
  }
  if (best === null) return null
  const rest = [...words.slice(0, best.at), ...words.slice(best.at + best.name.length)]
  return { rest, place: best.name.join(' ') }
}

/** The former commune that a code is of. Arrondissements are parts of one town, and not told apart. */
function formerPlace(code: string, commune: KnownCommune | null): string {
  if (commune === null || code === commune.today) return ''
  const former = commune.former.find((one) => one.code === code)
  if (former === undefined || / arrondissement$/i.test(former.name)) return ''
  return placeWords(former.name).join(' ')
}

/** What the words of a place's names begin with: « Villeneuve » of Villeneuve-sur-Lot, « felletin » of « felletinois ». */
function rootsOf(names: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(names.flat())].filter((word) => word.length >= 4 && word !== 'saint')
}

const demonym =
  /^[nst]{0,2}(ai|oi|ais|ois|oise|i?en|in|ain|an|ard|aud|ot|on|eau|al|ol|iste|at)(e|s|es)?$/

/** Whether a word is part of a place's name, or what its people call themselves. */
function isMadeOf(word: string, root: string): boolean {
  if (word === root) return true
  const shortest = Math.max(3, root.length - 2)
  for (let length = Math.min(root.length, word.length); length >= shortest; length -= 1) {
    if (word.startsWith(root.slice(0, length))) return demonym.test(word.slice(length))
  }
  return false
}
