import type { TFunction } from 'i18next'
import type { NetworkSettings } from '../../../shared/graph/network-settings'
import type { Backdrop } from '../../network/scene/scene'
import { formatPartialDate } from '../fields/partial-date-text'

/** What is to be said of where things stand, and of two dates compared. `centre`: the name of what it is around. */
export function arrangementNote(
  { arrangement, comparedWith, filter }: NetworkSettings,
  { approximate }: Backdrop,
  centre: string,
  t: TFunction,
): string {
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
