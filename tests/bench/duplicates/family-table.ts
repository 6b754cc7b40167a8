import type { Verdict } from '../../shared/import/duplicates/measure-pairs'
import { measure } from '../../shared/import/duplicates/measure-pairs'
import { gridOf } from '../line'

/** How the matcher does in each family of oddities. All pairs of a family are the same, or all are two. */
export function familyTable(verdicts: readonly Verdict[]): string {
  const families = [...new Set(verdicts.map(({ pair }) => pair.family))]
  const rows = families.map((family) => {
    const own = verdicts.filter(({ pair }) => pair.family === family)
    const { pairs, recall, falsePositives, falseNegatives } = measure(own)
    const isSame = own.some(({ pair }) => pair.isSame)
    const right = isSame ? recall : 1 - falsePositives / pairs
    return [
      ...[family, isSame ? 'the same' : 'two', String(pairs), right.toFixed(3)],
      ...[String(falsePositives), String(falseNegatives)],
    ]
  })
  return gridOf([['family', 'are', 'pairs', 'right', 'wrongly found', 'missed'], ...rows])
}
