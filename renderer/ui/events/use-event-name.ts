import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Event } from '../../../shared/model/event'
import { useTermLabel } from '../fields/term-options'

/** What an event is called: its title, else what kind of event it was. */
export function useEventName(): (event: Event) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  return useCallback(
    ({ title, kind }) =>
      title ?? (kind === undefined ? t('records.unnamed') : label('eventKind', kind)),
    [t, label],
  )
}
