import { useEffect, useMemo } from 'react'
import { communeByCode } from '../../../shared/places/commune-by-code'
import type { PlaceIndex } from '../../../shared/places/index-places'
import { loadPlaces } from '../../actions/load-places'
import { usePlaces } from '../../state/places-store'
import { useTerritory } from '../../state/territory-store'

/** The places of France; null for the moment that they take to come. */
export function usePlaceIndex(): PlaceIndex | null {
  const index = usePlaces((state) => state.index)
  useEffect(() => void loadPlaces(), [])
  return index
}

/** The name of a commune by its INSEE code: the code itself, where no commune has it. */
export function useCommuneName(): (code: string) => string {
  const index = usePlaceIndex()
  return useMemo(() => namerOf(index), [index])
}

function namerOf(index: PlaceIndex | null): (code: string) => string {
  if (index === null) return (code) => code
  return (code) => communeByCode(code, index.places)?.name ?? code
}

/** The communes of the open territory, which are proposed first. */
export function useTerritoryCommunes(): ReadonlySet<string> {
  const table = useTerritory((state) => state.tables.territory)
  return useMemo(
    () => new Set([...table.byId.values()].flatMap((territory) => territory.communes ?? [])),
    [table],
  )
}
