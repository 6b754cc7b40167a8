import type { BlindSpot } from './blind-spot'
import { findingsOf } from './blind-spot'
import { untiedActors } from './untied-actors'

/** Actors tied to nobody, the most influential first. */
export const actorsWithoutTie: BlindSpot = {
  id: 'actor-without-tie',
  find: (ground) =>
    findingsOf(untiedActors(ground).map(({ id }) => ({ kind: 'actor-without-tie', actor: id }))),
}
