import { formsContradict } from './legal-forms'
import { phraseCodes } from './join-phrases'
import type { NameWord } from './locate-name'
import type { ReadActor } from './read-actor'
import { associationHeads } from './word-kinds'
import { editDistance, wordLikeness } from './word-likeness'

/** How alike two names of one commune are. */
export interface NameLikeness {
  /** 0 to 1. */
  readonly score: number
  /** Nothing differs but capitals, accents, articles, abbreviations, « association » and the commune. */
  readonly isSame: boolean
}

const unlike: NameLikeness = { score: 0, isSame: false }

/** Most that two names reach where one has a word that makes another actor of it. */
const otherActor = 0.8
/** What a word that differs on both sides weighs at least for the names to be of two actors. */
const saysMuch = 0.3

/** Compares two names within one commune. Left and right are worth the same. */
export function nameLikeness(left: ReadActor, right: ReadActor): NameLikeness {
  if (left.located.words.length === 0 || right.located.words.length === 0) return unlike
  if (formsContradict(left.name.forms, right.name.forms)) return unlike
  if (placesContradict(left, right)) return unlike
  const byWords = wordsLikeness(left, right)
  if (byWords.isSame) return byWords
  const score = Math.max(
    byWords.score,
    acronymLikeness(left, right, byWords.score),
    cutLikeness(left, right),
    sameLetters(left, right),
  )
  return { score, isSame: false }
}

/** Two villages of one commune have each their comité des fêtes. */
function placesContradict(left: ReadActor, right: ReadActor): boolean {
  const { saidPlace: leftSaid, codePlace: leftCode, isDistinctive } = left.located
  const { saidPlace: rightSaid, codePlace: rightCode } = right.located
  if (leftSaid !== '' && rightSaid !== '' && leftSaid !== rightSaid) return true
  if (isDistinctive && right.located.isDistinctive) return false
  const here = leftSaid === '' ? leftCode : leftSaid
  const there = rightSaid === '' ? rightCode : rightSaid
  return here !== '' && there !== '' && here !== there
}

interface Rests {
  readonly left: readonly NameWord[]
  readonly right: readonly NameWord[]
  /** Weight of what was matched, of both sides. */
  readonly matched: number
}

function wordsLikeness(left: ReadActor, right: ReadActor): NameLikeness {
  const exact = matchExact(left.located.words, right.located.words)
  const whole = left.located.weight + right.located.weight
  if (exact.left.length === 0 && exact.right.length === 0) return { score: 1, isSame: true }
  const { left: leftRest, right: rightRest, matched } = matchNear(exact)
  const leftWeight = restWeight(leftRest, left, right)
  const rightWeight = restWeight(rightRest, right, left)
  const rest = leftWeight.weight + rightWeight.weight
  if (whole <= rest) return unlike
  // A slip costs a little, what « association » stands for nothing.
  const score = matched / (whole - (weightOf(leftRest) + weightOf(rightRest)) + rest)
  const isOther =
    leftWeight.isStrict ||
    rightWeight.isStrict ||
    (leftWeight.weight >= saysMuch && rightWeight.weight >= saysMuch)
  return {
    score: isOther ? Math.min(score, otherActor) : score,
    isSame: !isOther && exact.matched === matched && rest <= 0.2,
  }
}

function matchExact(left: readonly NameWord[], right: readonly NameWord[]): Rests {
  const rightRest = [...right]
  const leftRest: NameWord[] = []
  let matched = 0
  for (const word of left) {
    const at = rightRest.findIndex((other) => other.text === word.text)
    const other = rightRest[at]
    if (other === undefined) leftRest.push(word)
    else {
      matched += word.weight + other.weight
      rightRest.splice(at, 1)
    }
  }
  return { left: leftRest, right: rightRest, matched }
}

/** Matches what was left: words with a slip of the pen, then words that are joined or apart. */
function matchNear(rests: Rests): Rests {
  if (rests.left.length === 0 || rests.right.length === 0) return rests
  // The more words are the same, the shorter the name that may have a slip.
  const shortest = rests.matched >= 4 ? 5 : rests.matched >= 2 ? 7 : 8
  const pairs: { readonly left: NameWord; readonly right: NameWord; readonly s: number }[] = []
  for (const left of rests.left) {
    for (const right of rests.right) {
      const s = wordLikeness(left.text, right.text, shortest)
      if (s > 0) pairs.push({ left, right, s })
    }
  }
  pairs.sort(
    (a, b) => b.s - a.s || (a.left.text + a.right.text < b.left.text + b.right.text ? -1 : 1),
  )
  const used = new Set<NameWord>()
  let matched = rests.matched
  for (const { left, right, s } of pairs) {
    if (used.has(left) || used.has(right)) continue
    used.add(left).add(right)
    matched += s * (left.weight + right.weight)
  }
  const left = rests.left.filter((word) => !used.has(word))
  const right = rests.right.filter((word) => !used.has(word))
  const joined = joinedLikeness(left, right)
  if (joined === 0) return { left, right, matched }
  return { left: [], right: [], matched: matched + joined * (weightOf(left) + weightOf(right)) }
}

/** « Multi sports » and « Multisports ». */
function joinedLikeness(left: readonly NameWord[], right: readonly NameWord[]): number {
  if (left.length + right.length < 3) return 0
  const here = left.map(({ text }) => text).join('')
  const there = right.map(({ text }) => text).join('')
  if (here.length < 6 || there.length < 6) return 0
  if (here === there) return 1
  return here.length >= 9 && editDistance(here, there, 1) <= 1 ? 0.93 : 0
}

function weightOf(words: readonly NameWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** What is left of one name. « Association » on the other side stands for a head of this one. */
function restWeight(
  rest: readonly NameWord[],
  own: ReadActor,
  other: ReadActor,
): { readonly weight: number; readonly isStrict: boolean } {
  const stands = other.name.isAssociation && !own.name.isAssociation
  let weight = 0
  let isStrict = false
  for (const word of rest) {
    const isForgiven = stands && associationHeads.has(word.text)
    weight += isForgiven ? 0.2 * word.weight : word.weight
    if (!isForgiven && word.isStrict) isStrict = true
  }
  return { weight, isStrict }
}

/** « ADMR » and « Aide à domicile en milieu rural (ADMR) »: an acronym alone and a name that has it. */
function acronymLikeness(left: ReadActor, right: ReadActor, byWords: number): number {
  const here = acronymAlone(left)
  const there = acronymAlone(right)
  if (here !== '' && there !== '') return 0
  const shared = left.name.acronyms.some((one) => right.name.acronyms.includes(one))
  if (here === '' && there === '')
    return shared && byWords >= 0.75 && byWords < otherActor ? 0.87 : 0
  const [acronym, long] = here === '' ? [there, left] : [here, right]
  // « APE » is parents of pupils, whoever else may go by these letters.
  if (phraseCodes.has(acronym)) return 0
  if (long.name.acronyms.includes(acronym)) return 0.94
  if (acronym.length < 3 || !long.name.letters.includes(acronym)) return 0
  return acronym.length === 3 ? 0.87 : 0.9
}

/** The name where it is but one short word, which may be an acronym. */
function acronymAlone({ located, name }: ReadActor): string {
  const [word, second] = located.words
  const isShort = word !== undefined && second === undefined && word.text.length <= 10
  if (isShort) return /^[a-z]+$/.test(word.text) ? word.text : ''
  return name.words.length === 1 ? (name.words[0] ?? '') : ''
}

/** « Ciné-club » and « Cinéclub », « Biblio bus » and « Bibliobus »: the whole name as it is written. */
function sameLetters(left: ReadActor, right: ReadActor): number {
  const isAsLong = left.name.length === right.name.length && left.name.length >= 8
  return isAsLong && left.name.said.join('') === right.name.said.join('') ? 0.94 : 0
}

/**
 * A title cut short, as registers do: one is what the other begins with, and ends with three points, or in
 * the middle of a word.
 */
function cutLikeness(left: ReadActor, right: ReadActor): number {
  const isLeftShort = left.name.length <= right.name.length
  const [short, long] = isLeftShort ? [left.name, right.name] : [right.name, left.name]
  const last = short.said.length - 1
  if (short.length < 16 || long.said.length <= last) return 0
  for (let at = 0; at < last; at += 1) if (short.said[at] !== long.said[at]) return 0
  const cutWord = short.said[last] ?? ''
  if (long.said[last]?.startsWith(cutWord) !== true) return 0
  if (short.isCut) return cut
  return cutWord !== long.said[last] && short.length >= 24 && last >= 2 ? cut : 0
}

const cut = 0.88
