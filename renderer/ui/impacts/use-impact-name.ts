import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Impact } from '../../../shared/model/impact'
import { useTermLabel } from '../fields/term-options'

/** What an impact is called: what changed, else the dimension on which something did. */
export function useImpactName(): (impact: Impact) => string {
  const { t } = useTranslation()
  const label = useTermLabel()
  return useCallback(
    ({ title, dimension }) =>
      title ??
      (dimension === undefined ? t('records.unnamed') : label('impactDimension', dimension)),
    [t, label],
  )
}
