import type { Change, ChangeSet } from '../change/change-set'
import type { Stamp } from '../kernel/stamp'
import { stampDevice } from '../kernel/stamp'
import { jsonText, withOrder } from './json-text'

const setFields = ['stamp', 'person', 'at', 'origin', 'source', 'changes']
const changeFields = ['kind', 'id', 'values', 'several', 'over']

function orderedChange(change: Change): object {
  const { values, several, over } = change
  return withOrder(
    {
      ...change,
      values: withOrder(values),
      ...(several === undefined ? {} : { several: withOrder(several) }),
      ...(over === undefined ? {} : { over: withOrder(over) }),
    },
    changeFields,
  )
}

/** The lines of `changes.ndjson`, one change set each, their keys always in the same order. */
export function* changeLines(changeSets: readonly ChangeSet[]): Generator<string> {
  for (const set of changeSets) {
    const ordered = { ...set, changes: set.changes.map(orderedChange) }
    yield `${jsonText(withOrder(ordered, setFields))}\n`
  }
}

/** Each device's greatest stamp, in order. */
export function greatestStamps(changeSets: readonly ChangeSet[]): readonly Stamp[] {
  const greatest = new Map<string, Stamp>()
  for (const { stamp } of changeSets) {
    const device = stampDevice(stamp)
    const known = greatest.get(device)
    if (known === undefined || stamp > known) greatest.set(device, stamp)
  }
  return [...greatest.values()].sort()
}
