import { useTranslation } from 'react-i18next'
import type { Backdrop } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { arrangementNote } from './arrangement-note'

/** The name of an actor or alliance of the open territory; empty where it has none. */
export function useNodeName(id: string): string {
  const { actor, alliance } = useTerritory((state) => state.tables)
  return actor.byId.get(id)?.name ?? alliance.byId.get(id)?.title ?? ''
}

/** What is to be said of where things stand, and of two dates compared: under the picture and in exports. */
export function useArrangementNote(backdrop: Backdrop): string {
  const { t } = useTranslation()
  const settings = useNetworkView((state) => state.settings)
  const { arrangement } = settings
  const centre = useNodeName(arrangement.kind === 'around' ? arrangement.id : '')
  return arrangementNote(settings, backdrop, centre, t)
}
