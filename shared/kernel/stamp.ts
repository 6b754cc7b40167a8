import type { Brand } from './brand'

/** A device (one installation's memory of one profile): 10 characters of [0-9a-z]. */
export type DeviceId = Brand<string, 'DeviceId'>

/**
 * A hybrid logical clock reading and the device that took it, as text: `TTTTTTTTT-CCCC-DDDDDDDDDD`
 * (milliseconds since 1970 in base 36 over 9 digits, a counter in base 36 over 4, the device).
 * Comparing two stamps as strings compares time, then counter, then device: a total order.
 * After Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = Brand<string, 'Stamp'>

const pattern = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{10}$/
const maxTime = 36 ** 9 - 1
const maxCounter = 36 ** 4 - 1

/** A stamp further ahead of the wall clock than this is accepted, flagged, and not followed. */
export const maxDriftMs = 24 * 60 * 60 * 1000

export function isStamp(text: string): text is Stamp {
  return pattern.test(text)
}

/** Builds a stamp. `time` is in milliseconds since 1970, `counter` from 0 to 36^4 - 1. */
export function makeStamp(time: number, counter: number, device: DeviceId): Stamp {
  const t = Math.min(Math.max(0, Math.floor(time)), maxTime)
  return `${t.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${device}` as Stamp
}

/** Milliseconds since 1970 of a stamp's clock, which is not always the wall clock's. */
export function stampTime(stamp: Stamp): number {
  return parseInt(stamp.slice(0, 9), 36)
}

export function stampDevice(stamp: Stamp): DeviceId {
  return stamp.slice(15) as DeviceId
}

/**
 * The next stamp of `device`: after `last` (its own greatest stamp), after `seen` (the greatest stamp
 * met from others that is not far ahead of the clock), and not before `now` (ms, the wall clock).
 * A clock that was set back by years therefore never makes a device go backwards.
 */
export function nextStamp(
  now: number,
  last: Stamp | null,
  seen: Stamp | null,
  device: DeviceId,
): Stamp {
  const floor = [last, seen].filter((stamp) => stamp !== null).reduce<Stamp | null>(later, null)
  if (floor === null || stampTime(floor) < now) return makeStamp(now, 0, device)
  const counter = parseInt(floor.slice(10, 14), 36)
  if (counter < maxCounter) return makeStamp(stampTime(floor), counter + 1, device)
  return makeStamp(stampTime(floor) + 1, 0, device)
}

/** Whether a stamp is so far ahead of `now` (ms) that the clock that made it must have been wrong. */
export function isFarAhead(stamp: Stamp, now: number): boolean {
  return stampTime(stamp) > now + maxDriftMs
}

/** The greater of two stamps. */
export function later(left: Stamp | null, right: Stamp): Stamp {
  return left === null || right > left ? right : left
}
