import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Measured } from '../../../../renderer/briefing/html/paginate'
import { paginate } from '../../../../renderer/briefing/html/paginate'

const height = 900

const units = fc.array(
  fc
    .record({
      rows: fc.array(fc.integer({ min: 8, max: 1200 }), { maxLength: 30 }),
      height: fc.integer({ min: 5, max: 1800 }),
      gap: fc.integer({ min: 0, max: 30 }),
      kind: fc.constantFrom('title', 'text', 'picture', 'table', 'block'),
      startsPage: fc.boolean(),
    })
    .map(({ rows, kind, ...unit }): Measured => ({
      ...unit,
      isKeptWithNext: kind === 'title',
      floats: kind === 'picture',
      yields: kind === 'text',
      shrink: kind === 'picture' ? { height: unit.height * 0.9, least: 0.78 } : null,
      parts:
        kind === 'table' && rows.length > 0
          ? { heights: rows, head: 30, tail: 15, atLeast: 2, wholeUpTo: 0.3 }
          : null,
      height: kind === 'table' && rows.length > 0 ? rows.reduce((a, b) => a + b, 45) : unit.height,
    })),
  { maxLength: 25 },
)

it('deals every part of every unit out once, on pages that are never too high', () => {
  fc.assert(
    fc.property(units, (all) => {
      const pages = paginate(all, height)
      const placed = pages.flat()
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0)
        const taken = page.reduce((sum, { unit, from, to, scale, zoom }, index) => {
          const { gap = 0, parts = null, shrink = null, height: own = 0 } = all[unit] ?? {}
          const rows = parts?.heights.slice(from, to).reduce((a, b) => a + b, 30) ?? 0
          const tail = parts !== null && to === parts.heights.length ? 15 : 0
          const whole = parts === null ? own - (shrink?.height ?? 0) * (1 - scale) : rows + tail
          return sum + (index === 0 || from > 0 ? 0 : gap) + whole * zoom
        }, 0)
        expect(taken).toBeLessThanOrEqual(height + 0.001)
      }
      all.forEach((unit, index) => {
        const own = placed.filter((part) => part.unit === index)
        const ends = own.map(({ from, to }) => [from, to] as const)
        const count = unit.parts?.heights.length ?? 0
        expect(ends[0]?.[0]).toBe(0)
        expect(ends.at(-1)?.[1]).toBe(count)
        ends.slice(1).forEach(([from], at) => {
          expect(from).toBe(ends[at]?.[1])
        })
        if (unit.parts === null) expect(own).toHaveLength(1)
      })
    }),
  )
})
