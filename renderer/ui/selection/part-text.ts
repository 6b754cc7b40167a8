import { useTranslation } from 'react-i18next'
import type { Membership } from '../../../shared/model/membership'
import { formatPartialDate } from '../fields/partial-date-text'
import { useTermLabel } from '../fields/term-options'

/** From when to when something holds, in words; empty where nobody said. */
export function usePeriodText(): (since?: string, until?: string) => string {
  const { t } = useTranslation()
  return (since, until) => {
    const from = since === undefined ? '' : formatPartialDate(since)
    const to = until === undefined ? '' : formatPartialDate(until)
    if (from !== '' && to !== '') return t('selection.between.period', { from, to })
    if (from !== '') return t('selection.between.since', { date: from })
    return to === '' ? '' : t('selection.between.until', { date: to })
  }
}

/** What an actor is in an alliance, in words: its roles and contributions, since when. */
export function usePartText(): (parts: readonly Membership[]) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  const period = usePeriodText()
  return (parts) => {
    const roles = parts.flatMap((part) => (part.roles ?? []).map((code) => label('role', code)))
    const gives = parts.flatMap((part) =>
      (part.contributions ?? []).map((code) => label('contribution', code)),
    )
    const dates = parts
      .map(({ since, until }) => period(since, until))
      .filter((text) => text !== '')
    const words = [...new Set([...roles, ...gives])]
    const said = words.length === 0 ? [t('selection.between.partner')] : words
    return [...said, ...new Set(dates)].join(', ')
  }
}
