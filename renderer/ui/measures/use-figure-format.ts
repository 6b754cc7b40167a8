import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFigure } from './figure-format'
import type { FigureFormat } from './node-values'

/** Numbers in the language of the screen; null and NaN as what they are: not computable. */
export function useFigureFormat(): (
  value: number | null | undefined,
  format: FigureFormat,
) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    (value, format) =>
      formatFigure(value, format, { language: i18n.language, none: t('measures.none') }),
    [t, i18n.language],
  )
}
