import type { BlindSpot } from './blind-spot'
import { findingsOf } from './blind-spot'
import { untiedActors } from './untied-actors'

/** Of the four steps of the scale, the upper two. */
const high = 3

/** Actors of high influence tied to nobody, the most influential first. */
export const influenceWithoutTie: BlindSpot = {
  id: 'influence-without-tie',
  find: (ground) =>
    findingsOf(
      untiedActors(ground)
        .filter(({ influence = 0 }) => influence >= high)
        .map(({ id, influence = 0 }) => ({ kind: 'influence-without-tie', actor: id, influence })),
    ),
}
