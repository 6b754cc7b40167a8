import { describe, expect, it } from 'vitest'
import { openDuplicatesOf } from '../../../renderer/state/open-duplicates'
import { readTables } from '../../../renderer/state/read-tables'
import type { Row } from '../../../shared/change/row'
import { rowKey } from '../../../shared/change/row'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import type { Json } from '../../../shared/kernel/json'
import type { Stamp } from '../../../shared/kernel/stamp'

const stamp = '0mcgn0000-0000-aaaaaaaaaa' as Stamp

function open(
  said: Readonly<Record<string, Readonly<Record<string, Json>>>>,
  ...pairs: readonly string[]
): readonly string[] {
  const rows = new Map(
    Object.entries(said).map(([id, values]): [string, Row] => [
      rowKey('actor', id),
      { kind: 'actor', id, stamp, values: { name: id, ...values } },
    ]),
  )
  const found = pairs.map((pair): DuplicatePair => {
    const [left = '', right = ''] = pair.split(' ')
    return { left, right, reason: 'name', score: 0.96 }
  })
  const territory = { id: 't', rows, ...readTables(rows) }
  const shown = openDuplicatesOf(territory, { territory: 't', found })
  expect(openDuplicatesOf(territory, { territory: 'other', found })).toEqual([])
  return shown.map(({ left, right }) => `${left} ${right}`)
}

describe('the pairs still to be decided', () => {
  it('are those found, less what is removed since', () => {
    expect(open({ a: {}, b: {}, c: {} }, 'a b', 'b c', 'a gone')).toEqual(['a b', 'b c'])
  })

  it('[G1] are of those shown: a merged one’s pairs become its representative’s, once each', () => {
    const said = { a: {}, b: { 'sameAs/c': true }, c: {} }
    expect(open(said, 'a b', 'a c', 'b c')).toEqual(['a c'])
  })

  it('leave out those told apart, whatever each was merged with since', () => {
    expect(open({ a: { 'notSame/b': true }, b: {} }, 'a b')).toEqual([])
    const said = { a: { 'notSame/b': true }, b: { 'sameAs/c': true }, c: {} }
    expect(open(said, 'a c')).toEqual([])
  })
})
