import type { history as fr } from '../fr/history'
import type { SameKeys } from '../same-keys'

export const history = {} as const satisfies SameKeys<typeof fr>
