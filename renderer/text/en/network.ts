import type { network as fr } from '../fr/network'
import type { SameKeys } from '../same-keys'

export const network = {} as const satisfies SameKeys<typeof fr>
