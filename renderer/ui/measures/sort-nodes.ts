import type { NodeColumn } from './node-columns'

/** By node, its place in the order of names: comparing names again for each sort would be slow. */
export function nameRanks(names: readonly string[], language: string): Int32Array {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const order = [...names.keys()].sort((left, right) =>
    compare(names[left] ?? '', names[right] ?? ''),
  )
  const ranks = new Int32Array(names.length)
  order.forEach((node, rank) => {
    ranks[node] = rank
  })
  return ranks
}

/**
 * Nodes in the order of a column, equal ones by name. Those without a value come last, whichever way it
 * goes; as long as a column is not known yet, all are by name.
 */
export function sortNodes(
  values: NodeColumn['values'],
  isDescending: boolean,
  names: Int32Array,
  language: string,
): readonly number[] {
  const rank = (node: number): number => names[node] ?? 0
  const order = [...names.keys()].sort((left, right) => rank(left) - rank(right))
  if (values === undefined) return order
  const keys = values instanceof Float64Array ? values : textKeys(values, language)
  const sign = isDescending ? -1 : 1
  const key = (node: number): number => keys[node] ?? Number.NaN
  const valued = order.filter((node) => !Number.isNaN(key(node)))
  const rest = order.filter((node) => Number.isNaN(key(node)))
  return [...valued.sort((left, right) => sign * (key(left) - key(right))), ...rest]
}

/** Texts as numbers in their order; NaN for one that is empty. */
function textKeys(values: readonly string[], language: string): Float64Array {
  const different = [...new Set(values)]
  const ranks = nameRanks(different, language)
  const keyOf = new Map(
    different.map((text, at) => [text, text === '' ? Number.NaN : (ranks[at] ?? Number.NaN)]),
  )
  return Float64Array.from(values, (text) => keyOf.get(text) ?? Number.NaN)
}
