import type { alliances as fr } from '../fr/alliances'
import type { SameKeys } from '../same-keys'

export const alliances = {} as const satisfies SameKeys<typeof fr>
