import { isStamp } from '../kernel/stamp'
import type { FieldSpec, FieldSpecs } from '../model/field'
import { isSetField, maxTextLength, partialDatePattern } from '../model/field'
import { recordKinds } from '../model/record-kinds'
import type { Problem } from './file-error'
import { isArray, isName, isObject, jsonFault } from './json-guard'
import { maxRegisterLength } from './limits'

/** How deep in its change set a value stands: set, changes, change, values, value. */
const valueDepth = 4

/** What is wrong with a value that is not null; null where nothing is. */
export type Check = (value: unknown) => Problem | null

const text =
  (maxLength: number): Check =>
  (value) =>
    typeof value !== 'string' ? 'type' : value.length > maxLength ? 'range' : null

const number: Check = (value) =>
  typeof value !== 'number' ? 'type' : Number.isFinite(value) ? null : 'range'

const scale: Check = (value) =>
  typeof value !== 'number'
    ? 'type'
    : value === 1 || value === 2 || value === 3 || value === 4
      ? null
      : 'range'

const partialDate: Check = (value) =>
  typeof value !== 'string' ? 'type' : partialDatePattern.test(value) ? null : 'range'

const element: Check = (value) => (value === true ? null : 'type')

/**
 * The same values as `registerSchema` of shared/model accepts (a test compares the two), without zod: a
 * file of 10,000 actors and 30,000 alliances holds a million registers.
 */
const checks = {
  text: text(maxTextLength),
  longText: text(maxTextLength),
  term: text(200),
  commune: text(20),
  reference: text(200),
  partialDate,
  number,
  scale,
  flag: (value) => (typeof value === 'boolean' ? null : 'type'),
  terms: element,
  texts: element,
  communes: element,
  references: element,
} as const satisfies Record<FieldSpec['type'], Check>

const unknownField: Check = (value) => jsonFault(value, valueDepth)?.problem ?? null

/** `removed`: null, or what the remover knew of, as `removalOf` of shared/change writes it. */
const removal: Check = (value) => {
  if (!isObject(value)) return 'type'
  const knew = value['knew']
  if (!isArray(knew)) return 'type'
  const isStamps = knew.every((stamp) => typeof stamp === 'string' && isStamp(stamp))
  return isStamps ? unknownField(value) : 'stamp'
}

interface FieldCheck {
  readonly isSet: boolean
  readonly check: Check
}

const fieldChecks = new Map(
  Object.entries(recordKinds).map(([kind, fields]: [string, FieldSpecs]) => [
    kind,
    new Map(
      Object.entries(fields).map(([field, spec]): [string, FieldCheck] => [
        field,
        { isSet: isSetField(spec), check: checks[spec.type] },
      ]),
    ),
  ]),
)

/** What is wrong with the name of a register that is no scalar field this version knows; null: nothing. */
function registerNameProblem(kind: string, register: string, slash: number): Problem | null {
  if (!isName(register, maxRegisterLength) || register === 'id') return 'name'
  if (slash < 0) return null
  const field = register.slice(0, slash)
  const isElement = isName(field, maxRegisterLength) && field !== 'id' && field !== 'removed'
  if (!isElement || slash === register.length - 1) return 'name'
  return fieldChecks.get(kind)?.get(field)?.isSet === false ? 'name' : null
}

/** How a register's values, but null, are to be checked, or what is wrong with its name. */
export function registerCheck(kind: string, register: string): Check | Problem {
  const fields = fieldChecks.get(kind)
  const scalar = fields?.get(register)
  if (scalar !== undefined) return scalar.isSet ? 'name' : scalar.check
  if (register === 'removed') return removal
  const slash = register.indexOf('/')
  const problem = registerNameProblem(kind, register, slash)
  if (problem !== null) return problem
  if (slash < 0 || fields === undefined) return unknownField
  return fields.get(register.slice(0, slash))?.check ?? unknownField
}

/**
 * What is wrong with saying `values` of one register of a record of some kind; null where nothing is.
 * Values of kinds and fields that this version does not know may be any JSON that is not nested too deep.
 */
export function registerProblem(
  kind: string,
  register: string,
  values: readonly unknown[],
): Problem | null {
  const check = registerCheck(kind, register)
  if (typeof check === 'string') return check
  for (const value of values) {
    const problem = value === null ? null : check(value)
    if (problem !== null) return problem
  }
  return null
}
