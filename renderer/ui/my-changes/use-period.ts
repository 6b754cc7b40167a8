import { useTranslation } from 'react-i18next'
import { sinceOf, useMyChanges } from '../../state/my-changes-store'
import { longDate } from '../../text/long-date'
import { shortTime } from '../../text/short-time'

/** Since when, in words that follow a sentence. */
export function usePeriod(): string {
  const { t, i18n } = useTranslation()
  const state = useMyChanges()
  const { copy, join } = state.exchanges
  const time = (at: number): string => shortTime(at, i18n.language)
  switch (sinceOf(state)) {
    case 'copy':
      return t('myChanges.periodCopy', { date: time(copy?.at ?? 0) })
    case 'join':
      return t('myChanges.periodJoin', { file: join?.file ?? '', date: time(join?.at ?? 0) })
    case 'date':
      return state.day === null
        ? t('myChanges.periodStart')
        : t('myChanges.periodDate', {
            date: longDate(new Date(`${state.day}T12:00`).getTime(), i18n.language),
          })
    case 'start':
      return t('myChanges.periodStart')
  }
}
