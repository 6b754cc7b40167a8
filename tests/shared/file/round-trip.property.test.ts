import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { ChangeSet } from '../../../shared/change/change-set'
import { compact } from '../../../shared/change/compact'
import { isPartial } from '../../../shared/change/partial-set'
import { readFile } from '../../../shared/file/read-file'
import { clockArbitrary, stepArbitrary, World } from '../change/history'
import { sampleBytes, valueOf } from './sample'

const historyArbitrary = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 4, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 40, size: 'max' }),
})

describe('a file of any history', () => {
  it('brings another device to the same state, and its bytes come out the same again', () => {
    fc.assert(
      fc.property(historyArbitrary, fc.boolean(), ({ clocks, steps }, isCompacted) => {
        const world = new World(clocks)
        for (const step of steps) world.run(step)
        for (const { sets, rows } of world.devices) {
          const all = [...sets.values()]
          // One in two is such as a share profile leaves it.
          const marked = all.map((set, index): ChangeSet =>
            index % 2 === 0 ? { ...set, partial: true } : set,
          )
          const changeSets = isCompacted ? compact(marked) : marked
          const bytes = sampleBytes({ changeSets, rows: rows.values() })
          const read = valueOf(readFile(bytes)).changeSets
          const reached = applySets(() => undefined, read)
          expect(read.filter(isPartial)).toHaveLength(Math.ceil(all.length / 2))
          expect(canonicalRows(reached.values())).toBe(canonicalRows(rows.values()))
          expect(sampleBytes({ changeSets: read, rows: reached.values() })).toEqual(bytes)
        }
      }),
      { numRuns: 150 },
    )
  })
})
