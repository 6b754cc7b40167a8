import type { welcome as fr } from '../fr/welcome'
import type { SameKeys } from '../same-keys'

export const welcome = {} as const satisfies SameKeys<typeof fr>
