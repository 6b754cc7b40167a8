import type { actions as fr } from '../fr/actions'
import type { SameKeys } from '../same-keys'

export const actions = {} as const satisfies SameKeys<typeof fr>
