import { useNetworkDrawer } from '../../../state/network-drawer-store'

/** Lets documents have pictures of the network. What draws them comes with the first one. */
export function offerNetworkDrawer(): void {
  useNetworkDrawer.setState({
    draw: async (order) => {
      const { drawNetworkPicture } = await import('./draw-network-picture')
      return drawNetworkPicture(order)
    },
  })
}
