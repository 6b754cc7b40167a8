import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import type { DuplicatePair } from '../../../../shared/import/duplicates/duplicate-pair'
import { findDuplicates } from '../../../../shared/import/duplicates/find-duplicates'
import { france } from '../../places/france'
import type { LabelledPair } from './labelled-pairs'

/** What the matcher says of one labelled pair, alone in a territory. */
export interface Verdict {
  readonly pair: LabelledPair
  readonly found: DuplicatePair | null
  readonly isFound: boolean
}

/** How often the matcher is right when it says « the same », and how many of the same it finds. */
export interface Measure {
  readonly pairs: number
  readonly precision: number
  readonly recall: number
  readonly falsePositives: number
  readonly falseNegatives: number
}

const communes = communeLookup(france)

export function judgeAll(pairs: readonly LabelledPair[]): readonly Verdict[] {
  return pairs.map((pair) => {
    const found = findDuplicates([pair.left, pair.right], { communes })[0] ?? null
    return { pair, found, isFound: found !== null }
  })
}

export function measure(verdicts: readonly Pick<Verdict, 'pair' | 'isFound'>[]): Measure {
  const count = (isSame: boolean, isFound: boolean): number =>
    verdicts.filter((one) => one.pair.isSame === isSame && one.isFound === isFound).length
  const [right, falsePositives, falseNegatives] = [
    count(true, true),
    count(false, true),
    count(true, false),
  ]
  return {
    pairs: verdicts.length,
    precision: right / (right + falsePositives),
    recall: right / (right + falseNegatives),
    falsePositives,
    falseNegatives,
  }
}

/** The pairs that the matcher gets wrong, one a line, for people. */
export function mistakesOf(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ pair, isFound }) => pair.isSame !== isFound)
    .map(({ pair, found }) => {
      const said =
        found === null ? 'missed' : `taken for the same (${found.reason} ${found.score.toFixed(2)})`
      const name = (actor: LabelledPair['left']): string =>
        `${actor.name ?? ''} @${actor.commune ?? ''}`
      return `line ${String(pair.line)} ${pair.part} ${pair.family}: ${name(pair.left)} | ${name(pair.right)}: ${said}`
    })
}
