import type { Json } from '../kernel/json'

/** Each escape of a JSON text, so that the backslash of one is not taken for the beginning of another. */
const escapes = /\\(?:u[0-9a-f]{4}|.)/g

const badEscape = /^\\u(?:0000|d[89a-f])/

/**
 * JSON text that `readFile` accepts, whatever texts it holds: a NUL, or half of a surrogate pair (an emoji
 * that something cut in two), becomes U+FFFD. JSON.stringify always writes these two as escapes.
 */
export function jsonText(value: unknown, space?: number): string {
  const text = JSON.stringify(value, null, space)
  if (!text.includes('\\u')) return text
  return text.replace(escapes, (escape) => (badEscape.test(escape) ? '\ufffd' : escape))
}

/** Whether JSON text that JSON.stringify wrote holds a NUL or half of a surrogate pair. */
export function hasBadText(text: string): boolean {
  if (!text.includes('\\u')) return false
  return text.match(escapes)?.some((escape) => badEscape.test(escape)) ?? false
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++) {
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return false
  }
  return true
}

/** The same value with the keys of its objects in order, at any depth. */
export function inKeyOrder(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: Json) => inKeyOrder(item))
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
  return withOrder(
    Object.fromEntries(entries.map(([key, item]) => [key, inKeyOrder(item)])),
  ) as Json
}

/** The same object with its keys in order: `first` as given, then the others by code unit. */
export function withOrder(object: object, first: readonly string[] = []): object {
  const keys = Object.keys(object)
  if (first.length === 0 && isSorted(keys)) return object
  const known = first.filter((key) => Object.hasOwn(object, key))
  const others = keys.filter((key) => !first.includes(key)).sort()
  const values = object as Readonly<Record<string, unknown>>
  return Object.fromEntries([...known, ...others].map((key) => [key, values[key]]))
}
