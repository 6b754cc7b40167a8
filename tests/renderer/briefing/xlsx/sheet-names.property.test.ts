import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xmlSafe } from '../../../../shared/kernel/xml-safe'
import { sheetNames } from '../../../../renderer/briefing/xlsx/sheet-names'

describe('the names of sheets', () => {
  it('are as Excel takes them, each once whatever the case', () => {
    const titles = fc.array(
      fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.constantFrom(
          'chiffres',
          'History',
          "'",
          'Les alliances, par forme et par étape du projet',
        ),
      ),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(titles, (given) => {
        const names = sheetNames(given, ['Chiffres'])
        expect(names).toHaveLength(given.length)
        const refused = names.filter(
          (name) =>
            name === '' ||
            name.length > 31 ||
            /[[\]/\\:*?\n]|^'|'$/.test(name) ||
            name !== xmlSafe(name),
        )
        expect(refused).toEqual([])
        const all = ['Chiffres', ...names].map((name) => name.toLowerCase())
        expect(new Set(all).size).toBe(all.length)
        expect(all).not.toContain('history')
      }),
    )
  })

  it('are cut at a word', () => {
    expect(sheetNames(['Les alliances, par forme et par étape'], [])).toEqual([
      'Les alliances, par forme et par',
    ])
  })
})
