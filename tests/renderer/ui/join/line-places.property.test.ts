import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOfLines } from '../../../../renderer/ui/join/line-places'

it('finds at every height the line that stands there, whichever lines are open', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.nat(300), { nil: null }), { minLength: 1, maxLength: 30 }),
      fc.nat(5000),
      (lines, height) => {
        const keys = lines.map((_, index) => `k${String(index)}`)
        const heights = new Map(lines.map((more, index) => [`k${String(index)}`, more ?? 0]))
        const open = new Set(keys.filter((_, index) => lines[index] !== null))
        const places = placesOfLines(keys, open, heights, 50)
        let top = 0
        const tops = lines.map((more) => {
          const mine = top
          top += 50 + (more ?? 0)
          return mine
        })
        expect(keys.map((_, index) => places.topOf(index))).toEqual(tops)
        expect(places.total).toBe(top)
        const found = tops.findLastIndex((one) => one <= height)
        expect(places.indexAt(height)).toBe(found)
      },
    ),
    { numRuns: 1000 },
  )
})
