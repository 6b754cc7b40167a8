import type { BlindSpot } from './blind-spot'
import { findingsOf } from './blind-spot'

/** Communes of the territory where no actor is, by their code. */
export const communesWithoutActor: BlindSpot = {
  id: 'commune-without-actor',
  find: ({ input, communes }) => {
    const taken = new Set([...input.actors.values()].map(({ commune }) => commune))
    const open = [...new Set(communes)].filter((code) => !taken.has(code)).sort()
    return findingsOf(open.map((commune) => ({ kind: 'commune-without-actor', commune })))
  },
}
