import type { vocabularies as fr } from '../fr/vocabularies'
import type { SameKeys } from '../same-keys'

export const vocabularies = {} as const satisfies SameKeys<typeof fr>
