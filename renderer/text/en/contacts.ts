import type { contacts as fr } from '../fr/contacts'
import type { SameKeys } from '../same-keys'

export const contacts = {} as const satisfies SameKeys<typeof fr>
