import type { importing as fr } from '../fr/importing'
import type { SameKeys } from '../same-keys'

export const importing = {} as const satisfies SameKeys<typeof fr>
