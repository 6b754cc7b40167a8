import type { ReactNode } from 'react'
import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { Scene } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { BlindSpotsPanel } from '../measures/blind-spots-panel'
import { MeasuresPanel } from '../measures/measures-panel'
import { BetweenPanel } from '../selection/between-panel'
import { SelectionPanel } from '../selection/selection-panel'
import classes from './network-screen.module.css'
import { NodePanel } from './node-panel'

export interface NetworkSideProps {
  readonly network: Network
  /** The records that the network was made from. */
  readonly input: NetworkInput
  readonly scene: Scene | null
}

/** What stands on the right of the picture: who is in focus, or what the whole network tells. */
export function NetworkSide({ network, input, scene }: NetworkSideProps): ReactNode {
  const side = useNetworkView((state) => state.side)
  const focused = useNetworkView((state) => state.focused)
  if (side === 'measures') return <MeasuresPanel network={network} />
  if (side === 'blind-spots') return <BlindSpotsPanel />
  const panel = ((): ReactNode => {
    switch (side) {
      case 'record': {
        const isShown = focused !== null && network.nodes.some(({ id }) => id === focused)
        return isShown ? (
          <NodePanel key={focused} {...{ network, input, scene }} id={focused} />
        ) : null
      }
      case 'selection':
        return <SelectionPanel {...{ network, scene }} />
      case 'between':
        return <BetweenPanel {...{ network, input }} />
      default:
        return null
    }
  })()
  return panel === null ? null : <div className={classes['node']}>{panel}</div>
}
