import { useMemo } from 'react'
import { searchPlaces } from '../../../shared/places/search-places'
import type { Option } from './term-options'
import { useCommuneName, usePlaceIndex, useTerritoryCommunes } from './use-places'

/** As many as a person reads through. */
const shownMatches = 12

/**
 * The communes that answer what is typed, those of the territory first (all of them, while nothing is
 * typed), then those chosen already, so that their names show.
 */
export function useCommuneOptions(search: string, chosen: readonly string[]): readonly Option[] {
  const index = usePlaceIndex()
  const nameOf = useCommuneName()
  const prefer = useTerritoryCommunes()
  const chosenKey = chosen.join(' ')
  return useMemo(() => {
    const picked = chosenKey.split(' ').filter((code) => code !== '')
    const options = new Map<string, string>()
    const addPicked = (): readonly Option[] => {
      for (const code of picked) if (!options.has(code)) options.set(code, nameOf(code))
      return asOptions(options)
    }
    const isChosenName = picked.some((code) => nameOf(code) === search)
    if (index === null) return addPicked()
    if (search.trim() === '' || isChosenName) {
      const own = [...prefer].map((code) => [code, nameOf(code)] as const)
      own.sort(([, a], [, b]) => a.localeCompare(b))
      for (const [code, name] of own) options.set(code, name)
      return addPicked()
    }
    const found = searchPlaces(index, search, shownMatches, { kinds: ['commune'], prefer })
    for (const { place, departements, via } of found) {
      const where = via === null ? departements[0] : `${via}, ${departements[0] ?? ''}`
      const isPicked = picked.includes(place.code)
      options.set(place.code, isPicked ? place.name : `${place.name} (${where ?? place.code})`)
    }
    return addPicked()
  }, [index, nameOf, prefer, search, chosenKey])
}

function asOptions(options: ReadonlyMap<string, string>): readonly Option[] {
  return Array.from(options, ([value, label]) => ({ value, label }))
}
