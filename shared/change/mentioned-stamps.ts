import type { Stamp } from '../kernel/stamp'
import type { Change, ChangeSet } from './change-set'
import { knownStamps, removedRegister } from './record'

function removalsOf({ values, several }: Change): readonly Stamp[] {
  const said = [values[removedRegister] ?? null, ...(several?.[removedRegister] ?? [])]
  return said.flatMap(knownStamps)
}

/** Every stamp that change sets claim to know of: what they supersede, and what their removals knew. */
export function* mentionedStamps(sets: Iterable<ChangeSet>): Generator<Stamp> {
  for (const { changes } of sets) {
    for (const change of changes) {
      if (change.over !== undefined) for (const over of Object.values(change.over)) yield* over
      yield* removalsOf(change)
    }
  }
}
