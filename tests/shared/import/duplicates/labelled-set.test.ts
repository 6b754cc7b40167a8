import { describe, expect, it } from 'vitest'
import { readLabelledPairs } from './labelled-pairs'
import { judgeAll, measure, mistakesOf } from './measure-pairs'

const pairs = readLabelledPairs()
const verdicts = judgeAll(pairs)

describe('the labelled set', () => {
  it('has 1,000 pairs, as many hard ones that are two as ones that are the same', () => {
    expect(pairs).toHaveLength(1000)
    expect(pairs.filter((pair) => pair.isSame)).toHaveLength(454)
    expect(new Set(pairs.map((pair) => pair.family)).size).toBeGreaterThanOrEqual(40)
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

describe.each(['tune', 'held-out'] as const)('the matcher, on the half « %s »', (half) => {
  const own = verdicts.filter(({ pair }) => pair.half === half)
  const { precision, recall } = measure(own)
  const mistakes = mistakesOf(own).join('\n')

  it('is right when it says that two are the same: more than 97 in 100', () => {
    expect(precision, mistakes).toBeGreaterThan(0.97)
  })

  it('finds those that are the same: more than 92 in 100', () => {
    expect(recall, mistakes).toBeGreaterThan(0.92)
  })
})
