import type { common as fr } from '../fr/common'
import type { SameKeys } from '../same-keys'

export const common = {
  appName: 'CoTerr',
} as const satisfies SameKeys<typeof fr>
