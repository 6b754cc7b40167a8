import { communeByCode } from './commune-by-code'
import type { Commune, Places, Position } from './place'

/** Where a commune lies, and how well that is known. */
export interface Location extends Position {
  /** `commune`: its own position; the others: the middle of the communes there whose position is known. */
  readonly from: 'commune' | 'epci' | 'departement'
}

/** Looks communes up; keeps what it has found out of EPCI and départements for the next one. */
export type CommuneLocator = (code: string) => Location | null

function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null
  const mean = (of: (position: Position) => number): number =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length
  return { latitude: mean((at) => at.latitude), longitude: mean((at) => at.longitude) }
}

/**
 * Finds where communes lie, by INSEE code of today or before: their own position; else the middle of
 * those of their EPCI, else of their département. Null for an unknown code, and where no position of the
 * département is known.
 */
export function makeCommuneLocator(places: Places): CommuneLocator {
  const middles = new Map<string, Position | null>()
  const middle = (key: string, isIn: (commune: Commune) => boolean): Position | null => {
    const known = middles.get(key)
    if (known !== undefined) return known
    const positions: Position[] = []
    for (const [code, position] of places.positions) {
      const commune = places.communes.get(code)
      if (commune !== undefined && isIn(commune)) positions.push(position)
    }
    const found = middleOf(positions)
    middles.set(key, found)
    return found
  }
  return (code) => {
    const commune = communeByCode(code, places)
    if (commune === null) return null
    const own = places.positions.get(commune.code)
    if (own !== undefined) return { ...own, from: 'commune' }
    const { epci, departement } = commune
    const ofEpci = epci === null ? null : middle(`epci/${epci}`, (other) => other.epci === epci)
    if (ofEpci !== null) return { ...ofEpci, from: 'epci' }
    const near = middle(`departement/${departement}`, (other) => other.departement === departement)
    return near === null ? null : { ...near, from: 'departement' }
  }
}
