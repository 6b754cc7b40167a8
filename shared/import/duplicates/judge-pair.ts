import type { DuplicateReason } from './duplicate-pair'
import { nameLikeness } from './name-likeness'
import { numbersContradict } from './official-numbers'
import type { ReadActor } from './read-actor'

export interface Judgement {
  readonly reason: DuplicateReason
  readonly score: number
}

/** An official number that another contradicts: for a person to look at. */
const doubtful = 0.87
/** Same name and commune; a name alone is never certainty. */
const sameName = 0.96

/**
 * Whether two actors look like one: the keys of domain.md 4.9 in their order, SIRET; SIREN and commune;
 * RNA; name and commune; a similar name in the same commune. Null where nothing speaks for it.
 */
export function judgePair(left: ReadActor, right: ReadActor, threshold: number): Judgement | null {
  const judgement = byNumbers(left, right, threshold) ?? byName(left, right, threshold)
  return judgement === null || judgement.score < threshold ? null : judgement
}

function byNumbers(left: ReadActor, right: ReadActor, threshold: number): Judgement | null {
  const here = left.numbers
  const there = right.numbers
  if (here.siret !== '' && here.siret === there.siret) return { reason: 'siret', score: 1 }
  const isContradicted = numbersContradict(here, there)
  const isSameSiren = here.siren !== '' && here.siren === there.siren
  if (isSameSiren && mayBeThere(left, right)) {
    const isNamed = nameLikeness(left, right).score >= threshold
    // Two establishments of one unit in one commune, unless the SIRET changed with a move.
    const isOther = here.siret !== '' && there.siret !== ''
    if (isNamed || !isOther) {
      const score = isOther ? 0.93 : isNamed ? 0.98 : 0.92
      return { reason: 'siren', score: isContradicted ? doubtful : score }
    }
    return null
  }
  if (here.rna !== '' && here.rna === there.rna) {
    return { reason: 'rna', score: isContradicted ? doubtful : 0.99 }
  }
  return null
}

/** The same commune, or one of which nobody said any. */
function mayBeThere(left: ReadActor, right: ReadActor): boolean {
  return left.commune === right.commune || left.commune === '' || right.commune === ''
}

function byName(left: ReadActor, right: ReadActor, threshold: number): Judgement | null {
  if (numbersContradict(left.numbers, right.numbers)) return null
  const isSameUnit = left.numbers.siren !== '' && left.numbers.siren === right.numbers.siren
  // Establishments of one unit that were judged by their numbers, or are in two communes.
  if (isSameUnit) return null
  if (left.commune === '' || right.commune === '') return byNameAlone(left, right)
  if (left.commune !== right.commune) return null
  const { score, isSame } = nameLikeness(left, right)
  const isOtherKind = left.kind !== '' && right.kind !== '' && left.kind !== right.kind
  if (isSame) return { reason: 'name', score: isOtherKind ? 0.9 : sameName }
  const similar = Math.min(score, 0.94) - (isOtherKind && score >= threshold ? 0.03 : 0)
  return { reason: 'similar-name', score: similar }
}

/** Nobody said the commune of one: only the whole name, that few others have or that says its commune. */
function byNameAlone(left: ReadActor, right: ReadActor): Judgement | null {
  const here = sorted(left.name.words)
  const there = sorted(right.name.words)
  if (here === '' || there === '') return null
  const isDistinctive = left.located.isDistinctive && right.located.isDistinctive
  if (here === there && isDistinctive) return { reason: 'similar-name', score: 0.9 }
  const isPlaced = here === withCommune(right) || there === withCommune(left)
  return isPlaced ? { reason: 'similar-name', score: 0.9 } : null
}

function withCommune({ located, name }: ReadActor): string {
  if (located.communeWords.length === 0) return ''
  return sorted(located.saidPlace === '' ? [...name.words, ...located.communeWords] : name.words)
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ')
}
