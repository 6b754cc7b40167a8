import { actorsWithoutTie } from './actors-without-tie'
import type { BlindSpot } from './blind-spot'
import { challengesWithoutAlliance } from './challenges-without-alliance'
import { communesWithoutActor } from './communes-without-actor'
import { influenceWithoutTie } from './influence-without-tie'
import { missingWorlds } from './missing-worlds'
import { pairsWithoutAlliance } from './pairs-without-alliance'
import { singleBridges } from './single-bridges'

/** Every blind spot that is looked for, in the order of the panel. Adding one touches its own file and this list. */
export const blindSpots: readonly BlindSpot[] = [
  challengesWithoutAlliance,
  pairsWithoutAlliance,
  influenceWithoutTie,
  singleBridges,
  missingWorlds,
  actorsWithoutTie,
  communesWithoutActor,
]
