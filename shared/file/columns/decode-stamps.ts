import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { DeviceId, Stamp } from '../../kernel/stamp'
import { makeStamp } from '../../kernel/stamp'
import type { LineFault } from './column'
import type { RawColumns } from './gather-columns'
import { valueFault } from './gather-columns'
import { readChecked, readPlaces, singleColumn } from './read-column'

const timeLimit = 36 ** 9
const counterLimit = 36 ** 4
const devicePattern = /^[0-9a-z]{10}$/

/** All stamps that a file names: those of its change sets, then others that these supersede. */
export function decodeStamps(columns: RawColumns): Result<readonly Stamp[], LineFault> {
  const steps = singleColumn(columns, 'stamps.time')
  if (!steps.ok) return steps
  const { length } = steps.value.values
  const counterColumn = singleColumn(columns, 'stamps.counter', length)
  if (!counterColumn.ok) return counterColumn
  const deviceColumn = singleColumn(columns, 'stamps.device', length)
  if (!deviceColumn.ok) return deviceColumn
  const counters = readPlaces(counterColumn.value, counterLimit)
  if (!counters.ok) return counters
  const devices = readChecked(deviceColumn.value, (value) =>
    typeof value === 'string' && devicePattern.test(value) ? null : 'stamp',
  )
  if (!devices.ok) return devices
  const stamps: Stamp[] = []
  let time = 0
  for (const [index, step] of steps.value.values.entries()) {
    if (typeof step === 'number') time += step
    const isTime = Number.isInteger(step) && time >= 0 && time < timeLimit
    if (!isTime) return err(valueFault(steps.value, index, 'range'))
    stamps.push(makeStamp(time, counters.value[index] ?? 0, devices.value[index] as DeviceId))
  }
  return ok(stamps)
}
