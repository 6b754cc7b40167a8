import type { common as fr } from '../fr/common'
import type { SameKeys } from '../same-keys'

export const common = {} as const satisfies SameKeys<typeof fr>
