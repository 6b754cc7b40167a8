import { useEffect } from 'react'
import type { Network } from '../../../shared/graph/network'
import type { MeasureDepth } from '../../actions/measure-in-turn'
import { measureNetwork, stopMeasuring } from '../../actions/measure-network'
import type { NetworkState } from '../../state/network-store'
import { useNetworkView } from '../../state/network-store'

/** How far what is on screen asks for measures; null where nothing does. */
function askedDepth({ side, pane, settings: { look } }: NetworkState): MeasureDepth | null {
  if (side === 'measures' || pane === 'table' || look.size === 'betweenness') return 'usual'
  return look.size !== 'same' || look.color === 'community' ? 'quick' : null
}

/** Time replays and typing in a filter change the network many times a second. */
const rest = 120

/** Measures the network on screen, as far as something on screen asks for it, each time it changes. */
export function useMeasuredNetwork(network: Network): void {
  const depth = useNetworkView(askedDepth)
  useEffect(() => {
    if (depth === null) return
    const timer = setTimeout(() => {
      measureNetwork(network, depth)
    }, rest)
    return () => {
      clearTimeout(timer)
    }
  }, [network, depth])
  // What takes long is of no use once the network is another, or nothing shows it.
  useEffect(() => (depth === null ? undefined : stopMeasuring), [network, depth])
}
