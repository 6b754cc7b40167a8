import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../renderer/data/read-headings'

const heading = {
  stamp: '0mcgn0000-0000-aaaaaaaaaa',
  person: 'Une "personne",\\"changes\\":[',
  at: 7,
  origin: 'import',
  source: { name: 'rna.csv', sha256: 'a'.repeat(64) },
}

describe('the heading of a stored set', () => {
  it('is read without its changes', () => {
    expect(headingOf(JSON.stringify({ ...heading, changes: [] }))).toEqual(heading)
    const changes = [{ kind: 'actor', id: 'a', values: { name: 'A' } }]
    expect(headingOf(JSON.stringify({ ...heading, changes }))).toEqual(heading)
  })

  it('does not read the changes where they come last, as they do', () => {
    const cut = JSON.stringify({ ...heading, changes: [1] }).slice(0, -3)
    expect(headingOf(cut)).toEqual(heading)
  })

  it('is found wherever a newer version put it', () => {
    const { stamp, ...rest } = heading
    expect(headingOf(JSON.stringify({ stamp, changes: [], ...rest }))).toMatchObject({ stamp })
    const odd = { newer: { a: 1, changes: [] }, ...heading, changes: [] }
    expect(headingOf(JSON.stringify(odd))).toEqual({ newer: { a: 1, changes: [] }, ...heading })
  })
})
