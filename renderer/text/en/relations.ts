import type { relations as fr } from '../fr/relations'
import type { SameKeys } from '../same-keys'

export const relations = {} as const satisfies SameKeys<typeof fr>
