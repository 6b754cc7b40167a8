import { useTranslation } from 'react-i18next'
import type { Backdrop } from '../../network/scene/scene'
import { useNetworkView } from '../../state/network-store'
import { useTerritory } from '../../state/territory-store'
import { formatPartialDate } from '../fields/partial-date-text'

/** The name of an actor or alliance of the open territory; empty where it has none. */
export function useNodeName(id: string): string {
  const { actor, alliance } = useTerritory((state) => state.tables)
  return actor.byId.get(id)?.name ?? alliance.byId.get(id)?.title ?? ''
}

/** What is to be said of where things stand, and of two dates compared: under the picture and in exports. */
export function useArrangementNote({ approximate }: Backdrop): string {
  const { t } = useTranslation()
  const { arrangement, comparedWith, filter } = useNetworkView((state) => state.settings)
  const centre = useNodeName(arrangement.kind === 'around' ? arrangement.id : '')
  const notes: string[] = []
  if (comparedWith !== '') {
    const to = filter.date === '' ? t('views.time.today') : formatPartialDate(filter.date)
    notes.push(t('views.time.compared', { from: formatPartialDate(comparedWith), to }))
  }
  switch (arrangement.kind) {
    case 'free':
      break
    case 'around': {
      const steps = t('views.drawn.step', { count: arrangement.steps })
      notes.push(t('views.drawn.around', { name: centre, steps }))
      break
    }
    case 'clustered':
      notes.push(t('views.drawn.clustered', { what: t(`views.drawn.${arrangement.by}`) }))
      break
    case 'map': {
      const count = approximate.size
      if (count > 0) notes.push(t('views.drawn.approximate', { count }))
      notes.push(t('views.drawn.credit'))
    }
  }
  return notes.join(' ')
}
