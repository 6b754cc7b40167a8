import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combinedRecord, sameRecords } from '../../../shared/change/same-record'
import type { Json } from '../../../shared/kernel/json'
import type { Row } from '../../../shared/change/row'
import type { Stamp } from '../../../shared/kernel/stamp'

const stamp = '0mcgn0000-0000-aaaaaaaaaa' as Stamp

function row(id: string, values: Readonly<Record<string, Json>> = {}): Row {
  return { kind: 'actor', id, stamp, values: { name: id, ...values } }
}

const given = (id: string, ...kept: readonly string[]): Row =>
  row(id, Object.fromEntries(kept.map((other) => [`sameAs/${other}`, true])))

describe('records that are the same', () => {
  it('[G1] [G2] shows the one that the other was given up for', () => {
    const same = sameRecords([row('b'), given('a', 'b'), row('c')])
    expect([...same.representativeOf]).toEqual([['a', 'b']])
    expect([...same.membersOf]).toEqual([['b', ['b', 'a']]])
  })

  it('[G2] shows the smallest id where each was given up for the other at once', () => {
    const same = sameRecords([given('b', 'a'), given('a', 'b')])
    expect([...same.membersOf]).toEqual([['a', ['a', 'b']]])
  })

  it('[G1] is transitive, and goes through records that are out of sight', () => {
    const hidden = row('b', { 'sameAs/c': true, name: null, removed: { knew: [stamp] } })
    const same = sameRecords([given('a', 'b'), hidden, row('c'), given('d', 'c')])
    expect([...same.membersOf]).toEqual([['a', ['a', 'c', 'd']]])
  })

  it('[G1] shows no group of one: the record it was given up for is not here', () => {
    expect(sameRecords([given('a', 'z')]).membersOf.size).toBe(0)
    expect(sameRecords([row('a', { 'sameAs/b': null }), row('b')]).membersOf.size).toBe(0)
    expect(sameRecords([given('a', 'a')]).membersOf.size).toBe(0)
  })

  it('[G1] does not depend on the order of the rows', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const id = fc.constantFrom(...ids)
    const links = fc.array(fc.tuple(id, id), { maxLength: 8 })
    fc.assert(
      fc.property(links, fc.shuffledSubarray(ids, { minLength: 6 }), (pairs, order) => {
        const rows = order.map((one) =>
          given(one, ...pairs.filter(([from]) => from === one).map(([, to]) => to)),
        )
        const there = sameRecords(rows)
        const back = sameRecords(rows.toReversed())
        expect(new Map([...there.membersOf].sort())).toEqual(new Map([...back.membersOf].sort()))
      }),
    )
  })

  it('[G3] speaks with the shown one’s voice, fills in what it does not say, and unites sets', () => {
    const combined = combinedRecord([
      { id: 'b', name: 'ADMR', tags: ['aide', 'soin'] },
      { id: 'a', name: 'Aide à domicile', rna: 'W231000001', tags: ['aide', 'rural'] },
    ])
    expect(combined).toEqual({
      id: 'b',
      name: 'ADMR',
      rna: 'W231000001',
      tags: ['aide', 'rural', 'soin'],
    })
    expect(combinedRecord([])).toBeNull()
  })

  it('[G3] takes no street of another commune than the one shown', () => {
    const companions = { address: 'commune' }
    const kept = { id: 'b', commune: '23008' }
    const elsewhere = { id: 'a', commune: '23079', address: 'Rue Haute' }
    const here = { id: 'c', commune: '23008', address: 'Rue Basse' }
    const nowhere = { id: 'd', address: 'Mairie' }
    expect(combinedRecord([kept, elsewhere], companions)?.['address']).toBeUndefined()
    expect(combinedRecord([kept, elsewhere, here], companions)?.['address']).toBe('Rue Basse')
    expect(combinedRecord([kept, nowhere], companions)?.['address']).toBe('Mairie')
    expect(combinedRecord([{ id: 'b' }, elsewhere], companions)).toMatchObject({
      commune: '23079',
      address: 'Rue Haute',
    })
  })
})
