import { communeLookup } from '../../../shared/import/duplicates/commune-lookup'
import { findDuplicates } from '../../../shared/import/duplicates/find-duplicates'
import { nameKey } from '../../../shared/import/existing-actors'
import type { Actor } from '../../../shared/model/actor'
import type { LabelledPair, Part } from '../../shared/import/duplicates/labelled-pairs'
import { readLabelledPairs } from '../../shared/import/duplicates/labelled-pairs'
import type { Verdict } from '../../shared/import/duplicates/measure-pairs'
import { judgeAll, measure, mistakesOf } from '../../shared/import/duplicates/measure-pairs'
import { france } from '../../shared/places/france'
import type { BenchLine } from '../line'
import { lineAgainst } from '../line'
import { familyTable } from './family-table'
import { plantTerritory } from './planted-territory'

const count = 10_000
const runs = 7
/** What one would do without a matcher, and what the import did before there was one. */
const yardstick = 'the same words in the same commune'

/** `npm run bench -- duplicates`: how often the matcher is right on the labelled set, and how long 10,000 actors take. */
export function duplicates(tell: (text: string) => void): readonly BenchLine[] {
  const pairs = readLabelledPairs()
  const verdicts = judgeAll(pairs)
  tell(familyTable(verdicts))
  tell(['', 'What it gets wrong:', ...mistakesOf(verdicts), ''].join('\n'))
  const shares = (['tune', 'held-out', 'blind', 'all'] as const).flatMap((part) =>
    shareLines(part, verdicts),
  )
  return [...shares, ...timeLines(tell)]
}

function shareLines(part: Part | 'all', all: readonly Verdict[]): readonly BenchLine[] {
  const own = all.filter(({ pair }) => part === 'all' || pair.part === part)
  const ours = measure(own)
  const theirs = measure(own.map(({ pair }) => ({ pair, isFound: hasSameWords(pair) })))
  return (['precision', 'recall'] as const).map((share) => ({
    name: `${share}, ${part} (${String(own.length)} pairs)`,
    unit: 'share',
    ours: rounded(ours[share]),
    against: { [yardstick]: rounded(theirs[share]) },
    runs: 1,
  }))
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000
}

function hasSameWords({ left, right }: LabelledPair): boolean {
  return nameKey(left) === nameKey(right)
}

function timeLines(tell: (text: string) => void): readonly BenchLine[] {
  const creuse = [...france.communes.keys()].filter((code) => code.startsWith('23'))
  const settings = [
    { where: `the ${String(creuse.length)} communes of the Creuse`, communes: creuse },
    { where: 'one town', communes: creuse.slice(0, 1) },
  ]
  return settings.map(({ where, communes }) => {
    const { actors, planted } = plantTerritory(count, communes)
    const times: { readonly ours: number; readonly against: Readonly<Record<string, number>> }[] =
      []
    let found = 0
    for (let run = 0; run <= runs; run += 1) {
      const start = performance.now()
      found = findDuplicates(actors, { communes: communeLookup(france) }).length
      const middle = performance.now()
      countSameWords(actors)
      const against = { [yardstick]: performance.now() - middle }
      // The first warms the engine.
      if (run > 0) times.push({ ours: middle - start, against })
    }
    const name = `${count.toLocaleString('en')} actors in ${where}`
    tell(`${name}: ${String(found)} pairs, of which ${String(planted)} were put there`)
    return lineAgainst(name, 'ms', times)
  })
}

function countSameWords(actors: readonly Actor[]): number {
  return actors.length - new Set(actors.map(nameKey)).size
}
