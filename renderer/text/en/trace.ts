import type { SameKeys } from '../same-keys'
import type { trace as fr } from '../fr/trace'

export const trace = {
  tabs: {
    actions: 'What was done',
  },
} as const satisfies SameKeys<typeof fr>
