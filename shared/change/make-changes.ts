import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import type { RowLookup } from './apply'
import type { Change } from './change-set'
import type { Edit } from './edit'
import { isErased } from './erase'
import { removalValue, removedRegister } from './record'
import { contextOf, headsOf, sayings } from './register'
import type { Row } from './row'
import { rowKey } from './row'

/** Turns a field's wanted value into registers: a set given whole becomes its elements, gone ones `null`. */
function wantedRegisters(row: Row | undefined, field: string, value: Json): [string, Json][] {
  const isSet = Array.isArray(value)
  // Clearing a field empties it where it is a set: which fields are sets, only the model knows.
  if (!isSet && value !== null) return [[field, value]]
  const wanted = new Set(isSet ? (value as Json[]).map(String) : [])
  const prefix = `${field}/`
  const gone = Object.keys(row?.values ?? {})
    .filter((register) => register.startsWith(prefix) && row?.values[register] !== null)
    .map((register) => register.slice(prefix.length))
    .filter((element) => !wanted.has(element))
  return [
    ...(isSet ? [] : [[field, null] satisfies [string, Json]]),
    ...[...wanted].map((element): [string, Json] => [prefix + element, true]),
    ...gone.map((element): [string, Json] => [prefix + element, null]),
  ]
}

/** [M1] Whether saying this would change nothing: it is the one thing already said, or clears what is not there. */
function isSaid(row: Row | undefined, register: string, value: Json): boolean {
  const said = sayings(headsOf(row, register))
  if (said.length === 0) return value === null
  return said.length === 1 && sameJson(said[0] ?? null, value)
}

/** What has to be said so that a record becomes as wanted; null where it is so already, or erased [E1]. */
function changeFor(row: Row | undefined, edit: Edit): Change | null {
  if (isErased(row)) return null
  const values: Record<string, Json> = {}
  const over: Record<string, readonly Stamp[]> = {}
  for (const [field, value] of Object.entries(edit.fields)) {
    if (value === undefined) continue
    for (const [register, wanted] of wantedRegisters(row, field, value)) {
      if (isSaid(row, register, wanted)) continue
      values[register] = wanted
      const context = contextOf(headsOf(row, register))
      if (context.length > 0) over[register] = context
    }
  }
  if (Object.keys(values).length === 0) return null
  const change = { kind: edit.kind, id: edit.id, values }
  return Object.keys(over).length === 0 ? change : { ...change, over }
}

/** Edits of one record become one: a change set speaks of a record once, and the last word counts. */
function gather(edits: readonly Edit[]): Iterable<Edit> {
  const byKey = new Map<string, Edit>()
  for (const edit of edits) {
    const key = rowKey(edit.kind, edit.id)
    const before = byKey.get(key)
    byKey.set(
      key,
      before === undefined ? edit : { ...edit, fields: { ...before.fields, ...edit.fields } },
    )
  }
  return byKey.values()
}

/**
 * [M2] The changes that edits ask for, against what is known: each supersedes what it replaces, and what
 * is already so is not said again.
 */
export function makeChanges(lookup: RowLookup, edits: readonly Edit[]): readonly Change[] {
  const changes: Change[] = []
  for (const edit of gather(edits)) {
    const change = changeFor(lookup(rowKey(edit.kind, edit.id)), edit)
    if (change !== null) changes.push(change)
  }
  return changes
}

/** [D3] The edit that removes a record: it says what was known, so that an unknown edit is seen as a conflict. */
export function removalOf(row: Row): Edit {
  return {
    kind: row.kind,
    id: row.id,
    fields: { [removedRegister]: removalValue(row) },
  }
}
