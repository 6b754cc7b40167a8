import type { ChangeSet, Origin } from '../change/change-set'
import type { Json } from '../kernel/json'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { isStamp } from '../kernel/stamp'
import { registerProblem } from './check-register'
import type { Problem } from './file-error'
import type { Fault, JsonObject } from './json-guard'
import { fault, isArray, isName, isObject, jsonFault, within } from './json-guard'
import { maxIdLength, maxNameLength } from './limits'

const origins: Readonly<Record<Origin, true>> = {
  typed: true,
  import: true,
  file: true,
  sync: true,
  undo: true,
  resolve: true,
  erase: true,
  compact: true,
}

/** What is wrong with the name of a person or of a file. */
export function textProblem(value: unknown): Problem | null {
  if (typeof value !== 'string') return 'type'
  return value.length > maxNameLength ? 'range' : null
}

function stampsProblem(value: unknown): Problem | null {
  if (!isArray(value)) return 'type'
  return value.every((stamp) => typeof stamp === 'string' && isStamp(stamp)) ? null : 'stamp'
}

/** What is wrong with the file that a change set is said to be made from. */
export function sourceFault(source: unknown): Fault | null {
  if (!isObject(source)) return fault('source', 'type')
  const name = textProblem(source['name'])
  if (name !== null) return fault('source.name', name)
  const hash = source['sha256']
  if (typeof hash !== 'string') return fault('source.sha256', 'type')
  if (!/^[0-9a-f]{64}$/.test(hash)) return fault('source.sha256', 'range')
  const unknown = unknownFault(source, ['name', 'sha256'], 2)
  return unknown === null ? null : within('source', unknown)
}

function valuesFault(kind: string, values: JsonObject): Fault | null {
  for (const register of Object.keys(values)) {
    const problem = registerProblem(kind, register, [values[register]])
    if (problem !== null) return fault(`values.${register}`, problem)
  }
  return null
}

function severalFault(kind: string, values: JsonObject, several: unknown): Fault | null {
  if (!isObject(several)) return fault('several', 'type')
  for (const register of Object.keys(several)) {
    const said = several[register]
    const field = `several.${register}`
    if (!isArray(said)) return fault(field, 'type')
    if (Object.hasOwn(values, register)) return fault(field, 'twice')
    const problem = registerProblem(kind, register, said)
    if (problem !== null) return fault(field, problem)
  }
  return null
}

function overFault(values: JsonObject, several: unknown, over: unknown): Fault | null {
  if (!isObject(over)) return fault('over', 'type')
  for (const register of Object.keys(over)) {
    const isSaid =
      Object.hasOwn(values, register) || (isObject(several) && Object.hasOwn(several, register))
    if (!isSaid) return fault(`over.${register}`, 'name')
    const problem = stampsProblem(over[register])
    if (problem !== null) return fault(`over.${register}`, problem)
  }
  return null
}

/** What is wrong with fields of an object that this version does not know; they are kept otherwise. */
export function unknownFault(
  object: JsonObject,
  known: readonly string[],
  depth: number,
): Fault | null {
  for (const field of Object.keys(object)) {
    if (known.includes(field)) continue
    if (!isName(field, maxNameLength)) return fault(field, 'name')
    const found = jsonFault(object[field], depth)
    if (found !== null) return within(field, found)
  }
  return null
}

/** The fields of a change. */
export const changeFields = ['kind', 'id', 'values', 'several', 'over']

function changeFault(change: JsonObject): Fault | null {
  const { kind, id, values, several, over } = change
  if (!isName(kind, maxNameLength) || kind.includes('/')) return fault('kind', 'name')
  if (!isName(id, maxIdLength)) return fault('id', 'name')
  if (!isObject(values)) return fault('values', 'type')
  return (
    valuesFault(kind, values) ??
    (several === undefined ? null : severalFault(kind, values, several)) ??
    (over === undefined ? null : overFault(values, several, over)) ??
    unknownFault(change, changeFields, 3)
  )
}

/** What is wrong with where a change set is said to come from. */
export function originProblem(origin: unknown): Problem | null {
  return typeof origin === 'string' && Object.hasOwn(origins, origin) ? null : 'range'
}

/** A change set speaks of a record once, so that no order hides inside it. */
function changesFault(changes: unknown): Fault | null {
  if (!isArray(changes)) return fault('changes', 'type')
  const seen = new Set<string>()
  for (const [index, change] of changes.entries()) {
    const step = `changes[${index}]`
    if (!isObject(change)) return fault(step, 'type')
    const found = changeFault(change)
    if (found !== null) return within(step, found)
    const key = `${String(change['kind'])}/${String(change['id'])}`
    if (seen.has(key)) return fault(`${step}.id`, 'twice')
    seen.add(key)
  }
  return null
}

/** The fields of a change set that every one has, or most: the others are few. */
export const setFields = ['stamp', 'person', 'at', 'origin', 'source', 'changes']

/** What is wrong with the fields of a set that have no column of their own. */
export function moreOfSetFault(fields: JsonObject): Fault | null {
  const isMarked = Object.hasOwn(fields, 'partial')
  if (isMarked && fields['partial'] !== true) return fault('partial', 'range')
  return unknownFault(fields, setFields, 1)
}

function setFault(set: unknown): Fault | null {
  if (!isObject(set)) return fault('', 'type')
  const { stamp, at, origin, source } = set
  if (typeof stamp !== 'string' || !isStamp(stamp)) return fault('stamp', 'stamp')
  const person = textProblem(set['person'])
  if (person !== null) return fault('person', person)
  if (typeof at !== 'number') return fault('at', 'type')
  if (!Number.isFinite(at)) return fault('at', 'range')
  const strange = originProblem(origin)
  if (strange !== null) return fault('origin', strange)
  return (
    (source === undefined ? null : sourceFault(source)) ??
    changesFault(set['changes']) ??
    moreOfSetFault(set)
  )
}

/**
 * Reads parsed JSON as a change set. The value itself comes back: what this version does not know of it
 * stays in it. Texts and `__proto__` are looked at by `jsonFault`, and only where `needsGuard` says so.
 */
export function checkChangeSet(json: Json): Result<ChangeSet, Fault> {
  const found = setFault(json)
  return found === null ? ok(json as unknown as ChangeSet) : err(found)
}
