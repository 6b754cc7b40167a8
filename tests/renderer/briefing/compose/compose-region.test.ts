import { describe, expect, it } from 'vitest'
import { composeRegion } from '../../../../renderer/briefing/compose/compose-region'
import { plainWords } from '../../../../renderer/briefing/compose/plain-words'
import { grownTerritory } from '../../../shared/briefing/grown-territory'
import { inputOf } from '../../../shared/briefing/input-of'
import { composed } from './compose-input'
import { readPrinted, roundingOf } from './printed-figures'

async function sideBySide(language: 'fr' | 'en') {
  const inputs = [
    grownTerritory(120, 1),
    grownTerritory(40, 2),
    inputOf({ territory: [{ id: 'v' }] }),
  ]
  const sides = []
  for (const input of inputs) sides.push(await composed(input, { language }))
  const names = ['Nord', 'Sud', '']
  const territories = sides.map(({ veiled, facts }, at) => ({
    name: names[at] ?? '',
    veiled,
    facts,
  }))
  const options = sides[0]?.options
  if (options === undefined) throw new Error('no territory')
  return { document: composeRegion(territories, options), sides }
}

describe('a briefing of several territories', () => {
  it('prints the figures of each in its own row', async () => {
    const { document, sides } = await sideBySide('fr')
    expect(document.subject).toBe('3 territoires côte à côte')
    const region = document.sections.find(({ code }) => code === 'region')
    const table = region?.blocks.find((block) => block.kind === 'table' && block.id === 'region')
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows.map(([head]) => head?.text)).toEqual(['Nord', 'Sud', 'Territoire sans nom'])
    const codes = ['actors', 'alliances', 'activeAlliances', 'alliedShare'] as const
    sides.forEach(({ facts }, row) => {
      codes.forEach((code, column) => {
        const { text, value } = table.rows[row]?.[column + 1] ?? { text: '', value: null }
        const fact = facts.figures[code].value
        expect(value).toBe(fact)
        if (fact === null) expect(text).toBe('–')
        else
          expect(Math.abs((readPrinted(text, 'fr') ?? NaN) - fact)).toBeLessThanOrEqual(
            roundingOf(text),
          )
      })
    })
  })

  it('leads a number to the records of its own territory', async () => {
    const { document } = await sideBySide('fr')
    expect(document.numbers.get('side-1/actors')?.records).toHaveLength(120)
    expect(document.numbers.get('side-2/actors')?.records).toHaveLength(40)
    expect(document.numbers.get('side-2/actors')?.shownIn).toBe('region')
    expect(document.numbers.get('side-1/actors')?.territory).toBeUndefined()
    expect(document.numbers.get('side-2/actors')?.territory).toBe('Sud')
    expect(document.numbers.get('side-2/alliedShare')?.label).toMatch(/^Sud\u202f: Part des/)
  })

  it.each(['fr', 'en'] as const)('says nothing that is not meant in %s', async (language) => {
    const { document } = await sideBySide(language)
    const words = plainWords(document)
    expect(words).not.toMatch(/undefined|NaN|\{\{|\bnote\.[a-z]/)
    expect(words).toContain(language === 'fr' ? 'va de' : 'goes from')
    expect(words).toContain('Nord')
  })

  it('names its territories on the cover, and who has made-up records', async () => {
    const { document } = await sideBySide('fr')
    const cover = document.sections[0]?.blocks[0]
    if (cover?.kind !== 'cover') throw new Error('no cover')
    expect(cover.subtitle).toBe('Nord, Sud et Territoire sans nom')
    expect(plainWords(document)).toMatch(/^Exemple\u202F: \d+ fiches? de «\u202FNord\u202F» /m)
  })
})
