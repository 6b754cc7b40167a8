import { readPlaces } from '../../../../vite/places-data'
import { describe, expect, it } from 'vitest'
import { chosenEdits, offerOf } from '../../../../renderer/ui/new-territory/offered-authorities'
import { openPlaces } from '../../../../shared/places/open-places'
import type { Place } from '../../../../shared/places/place'

const places = openPlaces(readPlaces())
const creuseGrandSud = '200067544'

function placeOf(code: string): Place {
  const place = places.epcis.get(code) ?? places.departements.get(code)
  if (place === undefined) throw new Error(`no such place: ${code}`)
  return place
}

describe('the offer of a place', () => {
  it('lists an EPCI and its communes with their population, and the alliance that ties them', () => {
    const place = placeOf(creuseGrandSud)
    const offer = offerOf(place, places, true)
    expect(offer.actors[0]).toEqual({
      id: `siren:${creuseGrandSud}`,
      name: place.name,
      population: place.population,
    })
    expect(offer.actors).toHaveLength(1 + (place.kind === 'epci' ? place.communes.length : 0))
    expect(offer.groupings).toBe(1)
  })

  it('leaves the communes of a département out unless they are asked for', () => {
    const without = offerOf(placeOf('23'), places, false)
    const withThem = offerOf(placeOf('23'), places, true)
    expect(without.groupings).toBe(0)
    expect(withThem.actors.length).toBeGreaterThan(without.actors.length + 200)
  })
})

describe('the edits that enter what was chosen', () => {
  const { edits, actors } = offerOf(placeOf(creuseGrandSud), places, true)
  const ids = actors.map(({ id }) => id)

  it('are all of them where all is chosen', () => {
    expect(chosenEdits(edits, new Set(ids), true)).toEqual(edits)
  })

  it('are the actors alone where no alliance is wanted', () => {
    const kinds = new Set(chosenEdits(edits, new Set(ids), false).map(({ kind }) => kind))
    expect([...kinds]).toEqual(['actor'])
  })

  it('leave out the memberships of those who were not chosen', () => {
    const chosen = ids.slice(0, 3)
    const members = chosenEdits(edits, new Set(chosen), true)
      .filter(({ kind }) => kind === 'membership')
      .map(({ fields }) => fields['actor'])
    expect(members).toEqual(chosen)
  })

  it('leave out an alliance that would tie fewer than two', () => {
    expect(chosenEdits(edits, new Set(ids.slice(0, 1)), true).map(({ kind }) => kind)).toEqual([
      'actor',
    ])
  })
})
