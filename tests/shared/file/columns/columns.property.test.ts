import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../../shared/change/change-set'
import { checkChangeSet } from '../../../../shared/file/check-change-set'
import { decodeChangeSets } from '../../../../shared/file/decode-change-sets'
import { encodeChangeSets } from '../../../../shared/file/encode-change-sets'
import type { Json } from '../../../../shared/kernel/json'
import { valueOf } from '../sample'
import { setsArbitrary } from './sets-arbitrary'

const inOrder = (sets: readonly ChangeSet[]) =>
  [...sets].sort((left, right) => (left.stamp < right.stamp ? -1 : 1))

function reversed(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [key, reversed(inner)])
      .reverse(),
  )
}

/** Replaces one value somewhere in a JSON text: by a number, a text, or something of another kind. */
function spoil(line: string, at: number, put: Json): string {
  let count = 0
  const total = [...line.matchAll(/[\d]+|"[^"]*"|\[\]|null|true/g)].length
  return line.replace(/[\d]+|"[^"]*"|\[\]|null|true/g, (token) =>
    count++ === at % Math.max(1, total) ? JSON.stringify(put) : token,
  )
}

const put = fc.oneof(
  fc.constantFrom<Json>(
    0,
    1,
    2,
    3,
    7,
    99,
    -1,
    0.5,
    2 ** 53,
    '',
    'a',
    'a1',
    null,
    true,
    [],
    {},
    [0],
  ),
  fc.constantFrom<Json>('actor', 'name', 'tags', 'tags/eau', 'removed', '__proto__', 'toString'),
)

describe('change sets as columns', () => {
  it('come back as they were, whatever they say', () => {
    fc.assert(
      fc.property(setsArbitrary, (sets) => {
        const read = valueOf(decodeChangeSets(encodeChangeSets(sets)))
        expect(read).toEqual(inOrder(sets))
        expect(encodeChangeSets(read)).toEqual(encodeChangeSets(sets))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same bytes, in whatever order they and their fields are held', () => {
    fc.assert(
      fc.property(setsArbitrary, (sets) => {
        const other = [...sets].reverse().map((set) => ({
          ...(reversed(set) as ChangeSet),
          changes: set.changes.map((change) => reversed(change) as typeof change),
        }))
        expect(encodeChangeSets(other)).toEqual(encodeChangeSets(sets))
      }),
      { numRuns: 100 },
    )
  })

  it('that somebody spoilt are refused by name, or are still change sets', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(
        setsArbitrary.filter((sets) => sets.length > 0),
        fc.array(fc.record({ line: fc.nat(), at: fc.nat(), put }), { minLength: 1, maxLength: 2 }),
        (sets, spoils) => {
          const lines = new TextDecoder().decode(encodeChangeSets(sets)).split('\n').slice(0, -1)
          for (const { line, at, put: value } of spoils) {
            const index = line % lines.length
            lines[index] = spoil(lines[index] ?? '', at, value)
          }
          const read = decodeChangeSets(new TextEncoder().encode(`${lines.join('\n')}\n`))
          if (!read.ok) {
            refused++
            expect(read.error.kind).toBe('bad-record')
            return
          }
          accepted++
          for (const set of read.value) {
            const json = JSON.parse(JSON.stringify(set)) as Json
            expect(checkChangeSet(json).ok).toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
    // Both happen: some 30 of 400 are still change sets.
    expect(Math.min(accepted, refused)).toBeGreaterThan(4)
  })
})
