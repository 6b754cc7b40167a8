import { describe, expect, it } from 'vitest'
import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import { france } from '../../places/france'
import { readLabelledPairs } from './labelled-pairs'
import { judgeAll, measure, mistakesOf } from './measure-pairs'

const pairs = readLabelledPairs()
const verdicts = judgeAll(pairs)

describe('the labelled set', () => {
  it('has 1,100 pairs of many families, most of them hard ones that are two', () => {
    expect(pairs).toHaveLength(1100)
    expect(pairs.filter((pair) => pair.isSame)).toHaveLength(504)
    expect(new Set(pairs.map((pair) => pair.family)).size).toBeGreaterThanOrEqual(40)
  })

  it('says of no two actors of two communes that they are the same, unless a number does', () => {
    const communes = communeLookup(france)
    const misplaced = pairs.filter(({ isSame, left, right }) => {
      const numbers = [left.siret, left.rna].filter((number) => number !== undefined)
      const isNumbered = numbers.some((number) => [right.siret, right.rna].includes(number))
      const codes = [left, right].map(({ commune }) => communes(commune ?? '')?.today)
      return isSame && !isNumbered && !codes.includes(undefined) && codes[0] !== codes[1]
    })
    expect(misplaced).toEqual([])
  })

  it('asks nothing twice', () => {
    const asked = pairs.map(({ left, right }) =>
      JSON.stringify([
        { ...left, id: '' },
        { ...right, id: '' },
      ]),
    )
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([])
  })
})

describe.each(['tune', 'held-out', 'blind'] as const)('the matcher, on the part « %s »', (part) => {
  const own = verdicts.filter(({ pair }) => pair.part === part)
  const { precision, recall } = measure(own)
  const mistakes = mistakesOf(own).join('\n')

  it('is right when it says that two are the same: more than 97 in 100', () => {
    expect(precision, mistakes).toBeGreaterThan(0.97)
  })

  it('finds those that are the same: more than 92 in 100', () => {
    expect(recall, mistakes).toBeGreaterThan(0.92)
  })
})
