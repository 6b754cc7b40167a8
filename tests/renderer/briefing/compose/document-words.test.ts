import { describe, expect, it } from 'vitest'
import { confidentialityLevels } from '../../../../shared/briefing/level'
import { plainWords } from '../../../../renderer/briefing/compose/plain-words'
import { grownTerritory } from '../../../shared/briefing/grown-territory'
import { inputOf } from '../../../shared/briefing/input-of'
import { composed } from './compose-input'

/** What no document may say: a value that is none, a variable that was not filled, the key of a sentence. */
const unsayable = /undefined|null|NaN|Infinity|\{\{|\}\}|\[object|\bnote\.[a-z]|[\uE000-\uF8FF]/

/** What French typography never has, between words that CoTerr wrote. */
const badlySet = / [;:!?%»]|« |[\u00A0]|\.\.\.|'|\.\.(?!\.)| {2}/

describe('the words of a briefing', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const level of confidentialityLevels) {
      it.each([0, 1, 5, 120])(
        `say nothing that is not meant, in ${language} at ${level}, of %d actors`,
        async (size) => {
          const { document } = await composed(grownTerritory(size), {
            level,
            language,
            conflicts: 2,
          })
          const lines = plainWords(document).split('\n')
          expect(lines.filter((line) => unsayable.test(line))).toEqual([])
          expect(lines.length).toBeGreaterThan(10)
          if (language === 'fr') expect(lines.filter((line) => badlySet.test(line))).toEqual([])
        },
      )
    }
  }

  it('are few where nothing is recorded, and say so once', async () => {
    const { document } = await composed(inputOf({ territory: [{ id: 't', name: 'Val neuf' }] }))
    expect(document.sections.map(({ code }) => code)).toEqual(['cover', 'essentials', 'annex'])
    const words = plainWords(document)
    expect(words.match(/pas assez de données pour le dire/g)).toHaveLength(1)
    expect(words.length).toBeLessThan(2500)
    expect(document.numbers.size).toBe(0)
  })

  it('name a territory that nobody named', async () => {
    const { document } = await composed(inputOf({}))
    expect(document.subject).toBe('Territoire sans nom')
  })

  it('of a large territory fit into some pages, and the sheets hold all', async () => {
    const input = grownTerritory(1000)
    const { document, facts } = await composed(input)
    const blocks = document.sections.flatMap((section) => section.blocks)
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
    const items = blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))
    expect(Math.max(...rows, ...items)).toBeLessThanOrEqual(17)
    const alliances = blocks.find((block) => block.kind === 'table' && block.id === 'alliances')
    const whole = document.sheets?.find(({ id }) => id === 'alliances')
    expect(whole?.rows).toHaveLength(facts.alliances.length)
    const more = new Intl.NumberFormat('fr').format(facts.alliances.length - 15)
    expect(alliances?.kind === 'table' && alliances.note).toContain(
      `Et ${more} autres, dans le tableur.`,
    )
    const bars = blocks.find(
      (block) => block.kind === 'picture' && block.id === 'actors-by-commune',
    )
    expect(bars?.kind === 'picture' && bars.table?.rows.length).toBe(
      facts.breakdowns.actorsByCommune.parts.length,
    )
  })
})
