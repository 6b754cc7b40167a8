import { useNetworkDrawer } from '../../../state/network-drawer-store'

/** Lets documents have pictures of the network. What draws them comes with the first one. */
export function offerNetworkDrawer(): void {
  useNetworkDrawer.setState({
    draw: async (order) => {
      const { drawNetworkOnce } = await import('./draw-network-once')
      return drawNetworkOnce(order)
    },
  })
}
