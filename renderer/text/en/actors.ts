import type { actors as fr } from '../fr/actors'
import type { SameKeys } from '../same-keys'

export const actors = {} as const satisfies SameKeys<typeof fr>
