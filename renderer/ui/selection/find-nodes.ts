import { foldText } from '../../../shared/graph/match-text'
import type { Network, NetworkNode } from '../../../shared/graph/network'

/** The names of a network's nodes made comparable, once for each network that is searched. */
const foldedOf = new WeakMap<Network, readonly string[]>()

function folded(network: Network): readonly string[] {
  const known = foldedOf.get(network)
  if (known !== undefined) return known
  const made = network.nodes.map(({ name, label }) =>
    foldText(name === label ? name : `${name} ${label}`),
  )
  foldedOf.set(network, made)
  return made
}

/**
 * The nodes whose name or acronym holds every word typed, those that begin with it first, then by name.
 * Nothing typed finds nothing.
 */
export function findNodes(network: Network, text: string): readonly NetworkNode[] {
  const wanted = foldText(text).trim()
  if (wanted === '') return []
  const words = wanted.split(/\s+/)
  const names = folded(network)
  const rank = (index: number): number => (names[index]?.startsWith(wanted) === true ? 0 : 1)
  return [...names.keys()]
    .filter((index) => words.every((word) => names[index]?.includes(word) === true))
    .sort((a, b) => rank(a) - rank(b) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    .flatMap((index) => network.nodes[index] ?? [])
}
