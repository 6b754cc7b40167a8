import { authoritiesOf } from '../../shared/places/authorities-of'
import type { Place, Places } from '../../shared/places/place'
import { useTerritory } from '../state/territory-store'
import { changeRecords } from './change-records'
import { loadPlaces } from './load-places'
import { notify, notifyError } from './notices'

function placeOf(kind: string | undefined, code: string, places: Places): Place | undefined {
  if (kind === 'commune') return places.communes.get(code)
  if (kind === 'epci') return places.epcis.get(code)
  return kind === 'departement' ? places.departements.get(code) : undefined
}

/** Enters the public authorities of the open territory: one action, one undo. */
export async function enterAuthorities(): Promise<void> {
  const { id, tables } = useTerritory.getState()
  const territory = id === null ? undefined : tables.territory.byId.get(id)
  if (territory?.code === undefined) return
  const { places } = await loadPlaces()
  // Loading takes a while: the open territory may be another by now.
  if (useTerritory.getState().id !== id) return
  const place = placeOf(territory.kind, territory.code, places)
  if (place === undefined) return
  // [D3] Those that were removed come back: they are asked for.
  const edits = authoritiesOf(place, places).map((edit) => ({
    ...edit,
    fields: { ...edit.fields, removed: null },
  }))
  const done = await changeRecords(edits, { label: 'history.addAuthorities' })
  const count = edits.filter((edit) => edit.kind === 'actor').length
  if (done.ok) notify('done', 'actors.authoritiesEntered', { count }, true)
  else notifyError(done.error)
}
