import type { Network } from './network'
import type { NetworkLook } from './network-settings'

/** The network without the tensions, and without the wished ties, where a look hides them; actors stay. */
export function hideTies(
  network: Network,
  { hidesTensions, hidesWished }: Pick<NetworkLook, 'hidesTensions' | 'hidesWished'>,
): Network {
  const hidden = new Set<string>()
  if (hidesTensions) hidden.add('tension')
  if (hidesWished) hidden.add('souhaite')
  const stays = (link: Network['links'][number]): boolean =>
    link.kind !== 'relation' || !hidden.has(link.type)
  return network.links.every(stays) ? network : { ...network, links: network.links.filter(stays) }
}
