import type { Json } from '../../kernel/json'
import type { Column, ColumnHead } from './column'

/** Where each id of a kind stands in its list. */
export type Places = ReadonlyMap<string, number>

/** How often a value must come, on the average, for a list of words to be shorter than saying it each time. */
const leastUses = 2

const isPlain = (value: Json): boolean => value === null || typeof value !== 'object'

/** The different values, the most frequent first, so that most places are short; null where they are many. */
function wordsOf(values: readonly Json[]): readonly Json[] | null {
  const uses = new Map<Json, number>()
  for (const value of values) {
    if (!isPlain(value)) return null
    const before = uses.get(value)
    uses.set(value, (before ?? 0) + 1)
    if (before === undefined && uses.size * leastUses > values.length) return null
  }
  return [...uses].sort((left, right) => right[1] - left[1]).map(([value]) => value)
}

/** The kind whose ids most of the values are, if there is one: the first text that is an id tells. */
function kindOf(
  values: readonly Json[],
  ids: ReadonlyMap<string, Places>,
): readonly [kind: string, places: Places] | null {
  for (const [kind, places] of ids) {
    let found = 0
    for (const value of values) if (typeof value === 'string' && places.has(value)) found++
    if (found * 2 > values.length) return [kind, places]
  }
  return null
}

/**
 * A column as it takes the least room: references as places among the ids of a kind, frequent values as
 * places among words, others as they are.
 */
export function chooseCoding(
  head: ColumnHead,
  values: readonly Json[],
  ids: ReadonlyMap<string, Places> = new Map(),
): Column {
  const kind = values.some((value) => typeof value === 'number') ? null : kindOf(values, ids)
  if (kind !== null) {
    const [name, places] = kind
    const coded = values.map((value) =>
      typeof value === 'string' ? (places.get(value) ?? value) : value,
    )
    return { head: { ...head, ids: name }, words: null, values: coded }
  }
  const words = wordsOf(values)
  if (words === null) return { head, words, values }
  const places = new Map(words.map((word, index) => [word, index]))
  return { head, words, values: values.map((value) => places.get(value) ?? 0) }
}
