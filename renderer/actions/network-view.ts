import type { Projection } from '../../shared/graph/network'
import type { NetworkFilter } from '../../shared/graph/network-filter'
import { emptyFilter } from '../../shared/graph/network-filter'
import { useNetworkView } from '../state/network-store'

/** Chooses between actors with their alliances, and actors tied by shared alliances. */
export function showProjection(projection: Projection): void {
  useNetworkView.setState({ projection })
}

/** Narrows what is shown; positions stay. */
export function changeFilter(changed: Partial<NetworkFilter>): void {
  useNetworkView.setState(({ filter }) => ({ filter: { ...filter, ...changed } }))
}

export function clearFilter(): void {
  useNetworkView.setState({ filter: emptyFilter })
}

/** Brings an actor or an alliance into focus, and opens its panel; null closes it. */
export function focusNode(focused: string | null): void {
  useNetworkView.setState({ focused })
}

export function showList(isListShown: boolean): void {
  useNetworkView.setState({ isListShown })
}
