import type { errors as fr } from '../fr/errors'
import type { SameKeys } from '../same-keys'

export const errors = {} as const satisfies SameKeys<typeof fr>
