import type { ChangeSet } from '../change/change-set'
import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { checkChangeSet } from './check-change-set'
import type { FileError } from './file-error'
import type { Fault } from './json-guard'
import { fault } from './json-guard'

const badRecord = (line: number, { field, problem }: Fault) =>
  err<FileError>({ kind: 'bad-record', line, field, problem })

/** A territory has one record of itself; that of another one would mix the two. */
function strangerAt({ changes }: ChangeSet, territory: string): Fault | null {
  const index = changes.findIndex(({ kind, id }) => kind === 'territory' && id !== territory)
  return index < 0 ? null : fault(`changes[${index}].id`, 'territory')
}

/** Puts change sets in the order of their stamps; the same stamp twice is a fault, told by the set's number. */
export function inStampOrder(sets: readonly ChangeSet[]): Result<readonly ChangeSet[], FileError> {
  const isBefore = (set: ChangeSet, index: number) =>
    index === 0 || (sets[index - 1]?.stamp ?? '') < set.stamp
  if (sets.every(isBefore)) return ok(sets)
  const sorted = [...sets].sort((left, right) => (left.stamp < right.stamp ? -1 : 1))
  const twice = sorted.find((set, index) => set.stamp === sorted[index - 1]?.stamp)
  if (twice === undefined) return ok(sorted)
  const line = sets.findLastIndex((set) => set.stamp === twice.stamp) + 1
  return badRecord(line, fault('stamp', 'twice'))
}

/** The sets of a territory, if none speaks of another one. */
export function ofTerritory(
  sets: readonly ChangeSet[],
  territory: string,
): Result<readonly ChangeSet[], FileError> {
  for (const [index, set] of sets.entries()) {
    const stranger = strangerAt(set, territory)
    if (stranger !== null) return badRecord(index + 1, stranger)
  }
  return ok(sets)
}

/**
 * Reads parsed JSON as the change sets of a territory, in the order of their stamps: the lines of a file of
 * version 1, what a migration made, or what is to be written.
 */
export function readChangeSets(
  lines: readonly Json[],
  territory: string,
): Result<readonly ChangeSet[], FileError> {
  const sets: ChangeSet[] = []
  for (const [index, json] of lines.entries()) {
    const checked = checkChangeSet(json)
    if (!checked.ok) return badRecord(index + 1, checked.error)
    sets.push(checked.value)
  }
  const own = ofTerritory(sets, territory)
  return own.ok ? inStampOrder(sets) : own
}
