import { goTo, openDialog, openRecord } from '../../actions/navigation'
import type { Disagreement } from '../../state/disagreement'
import { useTerritory } from '../../state/territory-store'

/** Opens the form where the record of a disagreement is edited: a person's, at their organisation. */
export function openDisagreement({ kind, shownId }: Disagreement): void {
  const { contact, membership } = useTerritory.getState().tables
  switch (kind) {
    case 'actor':
    case 'alliance':
    case 'relation':
    case 'challenge':
    case 'resource':
      openRecord(kind, shownId)
      return
    case 'contact':
      openRecord('actor', contact.byId.get(shownId)?.actor ?? '')
      return
    case 'membership':
      openRecord('alliance', membership.byId.get(shownId)?.alliance ?? '')
      return
    case 'territory':
      openDialog('territory')
      return
    case 'term':
      openDialog('vocabularies')
      return
    case 'savedView':
      goTo('network')
      return
    case 'placement':
      return
  }
}
