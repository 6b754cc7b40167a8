import { useMemo } from 'react'
import type { Network, NetworkNode } from '../../../shared/graph/network'
import type { Chosen } from '../../actions/change-chosen'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'

export interface ChosenNodes extends Chosen {
  /** Those in what is shown, by name. */
  readonly nodes: readonly NetworkNode[]
  /** How many more are chosen, and left out of what is shown. */
  readonly hidden: number
}

const { compare } = new Intl.Collator(undefined, { numeric: true })

/** The nodes of a network by name, sorted once: comparing names as people do takes its time. */
const sortedOf = new WeakMap<Network, readonly NetworkNode[]>()

function byName(network: Network): readonly NetworkNode[] {
  const known = sortedOf.get(network)
  if (known !== undefined) return known
  const made = network.nodes.toSorted((left, right) => compare(left.name, right.name))
  sortedOf.set(network, made)
  return made
}

/** Who is chosen. What is done with them is done to those that are shown: the others cannot be seen. */
export function useChosen(network: Network): ChosenNodes {
  const selected = useNetworkView((state) => state.selected)
  const { actor, alliance } = useTerritory((state) => state.tables)
  return useMemo(() => {
    const nodes = byName(network).filter(({ id }) => selected.has(id))
    // What has been removed meanwhile is not hidden.
    const known = [...selected].filter((id) => actor.byId.has(id) || alliance.byId.has(id))
    const idsOf = (kind: NetworkNode['kind']): readonly string[] =>
      nodes.filter((node) => node.kind === kind).map(({ id }) => id)
    return {
      nodes,
      hidden: Math.max(0, known.length - nodes.length),
      actors: idsOf('actor'),
      alliances: idsOf('alliance'),
    }
  }, [network, selected, actor, alliance])
}
