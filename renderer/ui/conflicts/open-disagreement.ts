import { goTo, openDialog, openRecord } from '../../actions/navigation'
import type { Disagreement } from '../../state/disagreement'
import { useTerritory } from '../../state/territory-store'

const holders = ['actor', 'alliance', 'challenge', 'resource', 'event', 'impact'] as const

/** A photo or document is seen at the record that it belongs to. */
function openAttached(id: string): void {
  const { tables } = useTerritory.getState()
  const record = tables.attachment.byId.get(id)?.record ?? ''
  const kind = holders.find((holder) => tables[holder].byId.has(record))
  if (kind === undefined) goTo('diagnosis')
  else openRecord(kind, record)
}

/** Opens the form where the record of a disagreement is edited: a person's, at their organisation. */
export function openDisagreement({ kind, shownId }: Pick<Disagreement, 'kind' | 'shownId'>): void {
  const { contact, membership, position } = useTerritory.getState().tables
  switch (kind) {
    case 'actor':
    case 'alliance':
    case 'relation':
    case 'challenge':
    case 'resource':
    case 'event':
    case 'impact':
      openRecord(kind, shownId)
      return
    case 'contact':
      openRecord('actor', contact.byId.get(shownId)?.actor ?? '')
      return
    case 'membership':
      openRecord('alliance', membership.byId.get(shownId)?.alliance ?? '')
      return
    case 'position':
      openRecord('challenge', position.byId.get(shownId)?.challenge ?? '')
      return
    case 'attachment':
      openAttached(shownId)
      return
    case 'swotItem':
    case 'keyFigure':
      goTo('diagnosis')
      return
    case 'briefingSection':
    case 'briefingQuestion':
    case 'recommendation':
    case 'briefing':
      goTo('briefing')
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
