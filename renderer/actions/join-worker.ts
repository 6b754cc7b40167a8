import { communeLookup } from '../../shared/import/duplicates/commune-lookup'
import { openPlaces } from '../../shared/places/open-places'
import { JoiningTable } from './joining-table'
import { serveInWorker } from './serve-in-worker'

serveInWorker(
  new JoiningTable(async () => {
    const { placesData } = await import('virtual:places')
    return communeLookup(openPlaces(placesData))
  }),
)
