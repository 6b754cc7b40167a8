import type { share as fr } from '../fr/share'
import type { SameKeys } from '../same-keys'

export const share = {} as const satisfies SameKeys<typeof fr>
