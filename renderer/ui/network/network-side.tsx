import type { ReactNode } from 'react'
import type { Network } from '../../../shared/graph/network'
import { useNetworkView } from '../../state/network-store'
import classes from './network-screen.module.css'
import { NodePanel } from './node-panel'

/** What stands on the right of the picture: who is in focus, or what the whole network tells. */
export function NetworkSide({ network }: { readonly network: Network }): ReactNode {
  const side = useNetworkView((state) => state.side)
  const focused = useNetworkView((state) => state.focused)
  const isNodeShown = network.nodes.some(({ id }) => id === focused)
  if (side !== 'record' || focused === null || !isNodeShown) return null
  return (
    <div className={classes['node']}>
      <NodePanel network={network} id={focused} />
    </div>
  )
}
