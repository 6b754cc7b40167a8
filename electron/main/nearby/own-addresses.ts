import { networkInterfaces } from 'node:os'

/** Where this computer can be reached on the networks that it is on: IPv4, one a network; none where it is alone. */
export function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((entries = []) => {
    const first = entries.find(({ family, internal }) => family === 'IPv4' && !internal)
    return first === undefined ? [] : [first.address]
  })
}
