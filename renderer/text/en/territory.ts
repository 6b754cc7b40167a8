import type { territory as fr } from '../fr/territory'
import type { SameKeys } from '../same-keys'

export const territory = {} as const satisfies SameKeys<typeof fr>
