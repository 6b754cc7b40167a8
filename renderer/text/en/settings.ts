import type { settings as fr } from '../fr/settings'
import type { SameKeys } from '../same-keys'

export const settings = {} as const satisfies SameKeys<typeof fr>
