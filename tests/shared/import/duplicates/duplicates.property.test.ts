import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalWord } from '../../../../shared/import/duplicates/canonical-word'
import { communeLookup } from '../../../../shared/import/duplicates/commune-lookup'
import { findDuplicates } from '../../../../shared/import/duplicates/find-duplicates'
import { judgePair } from '../../../../shared/import/duplicates/judge-pair'
import { mendText } from '../../../../shared/import/duplicates/mend-text'
import { readActor } from '../../../../shared/import/duplicates/read-actor'
import { readName } from '../../../../shared/import/duplicates/read-name'
import { editDistance, wordLikeness } from '../../../../shared/import/duplicates/word-likeness'
import type { Actor } from '../../../../shared/model/actor'
import { france } from '../../places/france'
import { readLabelledPairs } from './labelled-pairs'

const communes = communeLookup(france)
const pairs = readLabelledPairs()
const known: readonly Actor[] = pairs.flatMap(({ left, right }) => [left, right])
const words = [...new Set(known.flatMap(({ name = '' }) => name.split(' ')))]

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((said) => said.join(' ')),
)
const anyActors = fc
  .array(
    fc.record({
      name: anyName,
      commune: fc.constantFrom('23079', '49331', '49187', '75114', ''),
      siren: fc.constantFrom('', '', '900000019', '900000027'),
      rna: fc.constantFrom('', '', 'W231000001', 'W231000002'),
      kind: fc.constantFrom('association', 'entreprise'),
    }),
    { maxLength: 12 },
  )
  .map((actors) => actors.map((actor, at) => ({ id: `id${String(at)}`, ...actor })))
const someKnown = fc.shuffledSubarray([...known], { minLength: 2, maxLength: 60 })

const inTwoOrders = (
  actors: readonly Actor[],
): fc.Arbitrary<readonly [readonly Actor[], readonly Actor[]]> =>
  fc.tuple(
    fc.constant(actors),
    fc.shuffledSubarray([...actors], { minLength: actors.length, maxLength: actors.length }),
  )

describe('findDuplicates', () => {
  it('says the same whatever the order in which actors come', () => {
    fc.assert(
      fc.property(fc.oneof(anyActors, someKnown).chain(inTwoOrders), ([actors, shuffled]) => {
        expect(findDuplicates(shuffled, { communes })).toEqual(findDuplicates(actors, { communes }))
      }),
    )
  })

  it('says the same of two actors whose ids change places', () => {
    for (const { left, right } of pairs) {
      const [here] = findDuplicates([left, right], { communes })
      const [there] = findDuplicates(
        [
          { ...left, id: right.id },
          { ...right, id: left.id },
        ],
        { communes },
      )
      expect(there).toEqual(here)
    }
  })

  it('finds in a crowd each pair that comparing all with all finds', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyActors, someKnown),
        fc.constantFrom(0.7, 0.85, 0.95),
        (actors, threshold) => {
          const crowd = findDuplicates(actors, { communes, threshold })
          const read = actors.map((actor) => readActor(actor, communes))
          const all = read.flatMap((left, at) =>
            read.slice(at + 1).flatMap((right) => {
              const judgement = judgePair(left, right, threshold)
              return judgement === null
                ? []
                : [{ ids: [left.id, right.id].toSorted(), ...judgement }]
            }),
          )
          const text = (list: readonly unknown[]): readonly string[] =>
            list.map((pair) => JSON.stringify(pair)).toSorted()
          expect(
            text(
              crowd.map(({ left, right, ...judgement }) => ({ ids: [left, right], ...judgement })),
            ),
          ).toEqual(text(all))
        },
      ),
    )
  })

  it('takes an actor and its copy for the same, where its name says something', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const copies = ['a', 'b'].map((id) => ({ id, name, commune: '23079' }))
        const reasons = findDuplicates(copies, { communes }).map(({ reason }) => reason)
        expect(reasons).toEqual(readName(name).words.length > 0 ? ['name'] : [])
      }),
    )
  })
})

describe('normalising', () => {
  it('of a word twice is as once', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z0-9]{1,14}$/),
      fc.constantFrom(...words.flatMap((one) => readName(one).said)),
    )
    fc.assert(
      fc.property(word, (one) => {
        expect(canonicalWord(canonicalWord(one))).toBe(canonicalWord(one))
      }),
      { numRuns: 1000 },
    )
  })

  it('of the words of a name twice is as once', () => {
    for (const { name = '' } of known) {
      const once = readName(name).words
      expect(readName(once.join(' ')).words, name).toEqual(once)
    }
  })

  it('leaves a whole text as it is', () => {
    for (const { name = '' } of known.filter((actor) =>
      /^[\p{L}\d '’.,()-]*$/u.test(actor.name ?? ''),
    )) {
      if (!/[ÃÅâ]/.test(name)) expect(mendText(name)).toBe(name)
    }
  })
})

describe('editDistance', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/)

  it('is that of its definition, up to its limit', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = distanceByDefinition(left, right)
        expect(editDistance(left, right, 2)).toBe(Math.min(distance, 3))
        expect(editDistance(right, left, 2)).toBe(editDistance(left, right, 2))
      }),
      { numRuns: 1000 },
    )
  })

  it('makes likenesses that are the same both ways', () => {
    const said = fc.constantFrom(...words.flatMap((one) => readName(one).words))
    fc.assert(
      fc.property(said, said, (left, right) => {
        expect(wordLikeness(left, right)).toBe(wordLikeness(right, left))
      }),
      { numRuns: 1000 },
    )
  })
})

/** Optimal string alignment as it is defined, from the end of both words. */
function distanceByDefinition(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)]
  const isSame = left.at(-1) === right.at(-1)
  const ways = [
    distanceByDefinition(a, right) + 1,
    distanceByDefinition(left, b) + 1,
    distanceByDefinition(a, b) + (isSame ? 0 : 1),
  ]
  if (
    left.length > 1 &&
    right.length > 1 &&
    left.at(-1) === right.at(-2) &&
    left.at(-2) === right.at(-1)
  ) {
    ways.push(distanceByDefinition(a.slice(0, -1), b.slice(0, -1)) + 1)
  }
  return Math.min(...ways)
}
