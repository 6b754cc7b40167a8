import type { challenges as fr } from '../fr/challenges'
import type { SameKeys } from '../same-keys'

export const challenges = {} as const satisfies SameKeys<typeof fr>
