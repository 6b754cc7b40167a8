import { describe, expect, it } from 'vitest'
import { faultOfHistory } from './histories/check-played'
import { historyOf } from './histories/steps'

const batches = Array.from({ length: 10 }, (_, index) => 1 + index * 50)

/**
 * Two to six devices with clocks wrong by years: edits, sets, removals, restores, merges, resolutions, undo,
 * redo, taking back, compaction and erasure, and files of both versions handed about in any order.
 */
describe('500 random histories', () => {
  it.each(batches)('keep every promise of SPEC.md: seeds from %i', (from) => {
    for (let seed = from; seed < from + 50; seed++) {
      expect({ seed, fault: faultOfHistory(historyOf(seed)) }).toEqual({ seed, fault: null })
    }
  })
})
