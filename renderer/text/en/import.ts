import type { import as fr } from '../fr/import'
import type { SameKeys } from '../same-keys'

export const import = {} as const satisfies SameKeys<typeof fr>
