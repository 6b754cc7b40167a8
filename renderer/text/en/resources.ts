import type { resources as fr } from '../fr/resources'
import type { SameKeys } from '../same-keys'

export const resources = {} as const satisfies SameKeys<typeof fr>
