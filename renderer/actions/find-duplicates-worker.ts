import { communeLookup } from '../../shared/import/duplicates/commune-lookup'
import type { DuplicatePair } from '../../shared/import/duplicates/duplicate-pair'
import { findDuplicates } from '../../shared/import/duplicates/find-duplicates'
import type { Actor } from '../../shared/model/actor'
import { openPlaces } from '../../shared/places/open-places'
import { answerInWorker } from './answer-in-worker'

answerInWorker(async (actors: readonly Actor[], onProgress): Promise<readonly DuplicatePair[]> => {
  const { placesData } = await import('virtual:places')
  const communes = communeLookup(openPlaces(placesData))
  return findDuplicates(actors, { communes, onProgress })
})
