import type { Problem } from './file-error'
import { maxDepth } from './limits'

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** A NUL, or half a surrogate pair: no other program need bear them, and some are harmed. */
const badText = /\0|\p{Surrogate}/u

/** Where a value is not what it should be: the path of the field (`changes[3].values.name`). */
export interface Fault {
  readonly kind: 'fault'
  readonly field: string
  readonly problem: Problem
}

export function fault(field: string, problem: Problem): Fault {
  return { kind: 'fault', field, problem }
}

/** The same fault, seen from the object that holds the faulty value as `step` (`values`, `[3]`). */
export function within(step: string, inner: Fault): Fault {
  const dot = inner.field === '' || inner.field.startsWith('[') ? '' : '.'
  return fault(`${step}${dot}${inner.field}`, inner.problem)
}

/**
 * What is wrong with parsed JSON, at any depth: texts, the name `__proto__`, nesting, and numbers too
 * great to be numbers (`1e999`).
 */
export function jsonFault(value: unknown, depth = 0): Fault | null {
  if (typeof value === 'string') return badText.test(value) ? fault('', 'text') : null
  if (typeof value === 'number') return Number.isFinite(value) ? null : fault('', 'range')
  if (isArray(value)) return depth === maxDepth ? fault('', 'depth') : itemFault(value, depth)
  if (!isObject(value)) return null
  if (depth === maxDepth) return fault('', 'depth')
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return fault(key, 'name')
    if (badText.test(key)) return fault('', 'text')
    const found = jsonFault(value[key], depth + 1)
    if (found !== null) return within(key, found)
  }
  return null
}

function itemFault(items: readonly unknown[], depth: number): Fault | null {
  for (const [index, item] of items.entries()) {
    const found = jsonFault(item, depth + 1)
    if (found !== null) return within(`[${index}]`, found)
  }
  return null
}

/**
 * Whether parsed JSON must be walked by `jsonFault` for its texts and names. In UTF-8 that was decoded
 * strictly only an escape can hide a NUL or half a pair: most texts have none, and are spared the walk.
 */
export function needsGuard(text: string): boolean {
  return text.includes('\\u') || text.includes('__proto__')
}

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a text may name a kind, a field or a record: not what every object inherits (`constructor`). */
export function isName(text: unknown, maxLength: number): text is string {
  return typeof text === 'string' && text !== '' && text.length <= maxLength && !inherited.has(text)
}
