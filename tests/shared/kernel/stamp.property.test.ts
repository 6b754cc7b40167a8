import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceId, Stamp } from '../../../shared/kernel/stamp'
import {
  isFarAhead,
  isStamp,
  later,
  makeStamp,
  maxDriftMs,
  nextStamp,
  stampDevice,
  stampTime,
} from '../../../shared/kernel/stamp'

const device = fc.stringMatching(/^[0-9a-z]{10}$/).map((text) => text as DeviceId)
const time = fc.integer({ min: 0, max: 4_000_000_000_000 })
const counter = fc.integer({ min: 0, max: 36 ** 4 - 1 })
const stamp = fc.tuple(time, counter, device).map(([t, c, d]) => makeStamp(t, c, d))

describe('stamps', () => {
  it('[S1] are ordered as text by time, then counter, then device', () => {
    fc.assert(
      fc.property(time, counter, device, time, counter, device, (t1, c1, d1, t2, c2, d2) => {
        const left = makeStamp(t1, c1, d1)
        const right = makeStamp(t2, c2, d2)
        const order = t1 - t2 || c1 - c2 || (d1 < d2 ? -1 : d1 > d2 ? 1 : 0)
        expect(Math.sign(left < right ? -1 : left > right ? 1 : 0)).toBe(Math.sign(order))
        expect(isStamp(left)).toBe(true)
        expect(stampTime(left)).toBe(t1)
        expect(stampDevice(left)).toBe(d1)
      }),
    )
  })

  it('[S2] only grow on a device, whatever its clock does', () => {
    fc.assert(
      fc.property(device, fc.array(time, { minLength: 2 }), (id, clocks) => {
        let last: Stamp | null = null
        for (const now of clocks) {
          const next = nextStamp(now, last, null, id)
          if (last !== null) expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  it('[S3] are greater than what was met, unless that is more than a day ahead', () => {
    fc.assert(
      fc.property(device, time, stamp, (id, now, met) => {
        const seen = isFarAhead(met, now) ? null : later(null, met)
        const next = nextStamp(now, null, seen, id)
        if (seen === null) expect(stampTime(next)).toBe(now)
        else expect(next > met).toBe(true)
        expect(stampTime(next)).toBeLessThanOrEqual(now + maxDriftMs + 1)
      }),
    )
  })

  it('[S2] go to the next millisecond when the counter is full', () => {
    const id = 'abcdefghij' as DeviceId
    const full = makeStamp(1000, 36 ** 4 - 1, id)
    expect(nextStamp(1000, full, null, id)).toBe(makeStamp(1001, 0, id))
  })
})
