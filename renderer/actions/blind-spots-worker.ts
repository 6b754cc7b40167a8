import type { BlindSpot, Findings } from '../../shared/graph/blind-spots/blind-spot'
import { blindSpotGround } from '../../shared/graph/blind-spots/blind-spot-ground'
import { blindSpots } from '../../shared/graph/blind-spots/blind-spots'
import type { NetworkInput } from '../../shared/graph/network-input'
import type { Challenge } from '../../shared/model/challenge'
import { answerInWorker } from './answer-in-worker'

/** The records in which blind spots are looked for. */
export interface BlindSpotRequest {
  readonly input: NetworkInput
  readonly challenges: ReadonlyMap<string, Challenge>
  readonly communes: readonly string[]
}

export type FoundBlindSpots = readonly { readonly id: BlindSpot['id']; readonly found: Findings }[]

answerInWorker(({ input, challenges, communes }: BlindSpotRequest): FoundBlindSpots => {
  const ground = blindSpotGround(input, challenges, communes)
  return blindSpots.map(({ id, find }) => ({ id, found: find(ground) }))
})
