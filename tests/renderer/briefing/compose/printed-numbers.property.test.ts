import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidentialityLevels } from '../../../../shared/briefing/level'
import { grownTerritory } from '../../../shared/briefing/grown-territory'
import { composed } from './compose-input'
import { factOf, numberedRuns, readPrinted, roundingOf } from './printed-figures'

const territories = fc.record({
  size: fc.integer({ min: 0, max: 40 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  level: fc.constantFrom(...confidentialityLevels),
  language: fc.constantFrom('fr' as const, 'en' as const),
})

describe('the numbers that a briefing prints', () => {
  it('are those of the facts, read back from what is printed', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(territories, async ({ size, seed, level, language }) => {
        const { document, facts } = await composed(grownTerritory(size, seed), { level, language })
        for (const [id, { printed, records }] of document.numbers) {
          const fact = factOf(facts, id)
          const value = fact === undefined ? records.length : fact.value
          if (fact !== undefined) expect([...records].sort()).toEqual([...fact.records].sort())
          if (value === null) {
            expect(printed).toBe(fact?.state === 'masked' ? '<\u202F5' : '≥\u202F5')
            continue
          }
          const read = readPrinted(printed, language)
          expect(read, `${id}: ${printed}`).not.toBeNull()
          expect(Math.abs((read ?? Infinity) - value), `${id}: ${printed}`).toBeLessThanOrEqual(
            roundingOf(printed),
          )
          compared++
        }
      }),
      { numRuns: 25 },
    )
    expect(compared).toBeGreaterThan(1000)
  })

  it('are led to by each run and cell that names one, and say the same there', async () => {
    const sentences = { '<\u202F5': 'moins de 5', '≥\u202F5': 'au moins 5' }
    await fc.assert(
      fc.asyncProperty(territories, async ({ size, seed, level }) => {
        const { document } = await composed(grownTerritory(size, seed), { level })
        for (const { text, number } of numberedRuns(document)) {
          const printed = document.numbers.get(number)?.printed ?? ''
          const spoken = Object.entries(sentences).find(([sign]) => sign === printed)?.[1]
          // Where a sentence begins with it, with a capital.
          const begun = `${(spoken ?? '').charAt(0).toUpperCase()}${(spoken ?? '').slice(1)}`
          expect([printed, spoken, begun]).toContain(text)
        }
        const shown = [...document.numbers.values()].flatMap(({ shownIn }) => shownIn ?? [])
        const blocks = document.sections.flatMap((section) => section.blocks)
        const ids = blocks.flatMap((block) => ('id' in block ? [block.id] : []))
        expect(shown.filter((id) => !ids.includes(id))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 12 },
    )
  })
})
