import { describe, expect, it } from 'vitest'
import { faultOfExchange } from './exchange/check-exchange'
import { exchangeOf } from './exchange/steps'

const batches = Array.from({ length: 4 }, (_, index) => 1 + index * 50)

/**
 * Histories as those of `histories.test.ts`, in which devices sync through a target that lies, with a key or
 * without, and hand about files of which a share profile leaves something out. `npm run fuzz` plays more.
 */
describe('200 random histories of exchanges', () => {
  it.each(batches)('keep every promise: seeds from %i', async (from) => {
    for (let seed = from; seed < from + 50; seed++) {
      const fault = await faultOfExchange(exchangeOf(seed))
      expect({ seed, fault }).toEqual({ seed, fault: null })
    }
  })
})
