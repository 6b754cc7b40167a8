import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureFormat } from './node-values'

const options: Readonly<Record<FigureFormat, Intl.NumberFormatOptions>> = {
  count: { maximumFractionDigits: 1 },
  share: { style: 'percent', maximumFractionDigits: 1 },
  number: { maximumFractionDigits: 3 },
  signed: { maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  group: { maximumFractionDigits: 0 },
}

/** Numbers in the language of the screen; null and NaN as what they are: not computable. */
export function useFigureFormat(): (
  value: number | null | undefined,
  format: FigureFormat,
) => string {
  const { t, i18n } = useTranslation()
  return useCallback(
    (value, format) => {
      if (value === null || value === undefined || Number.isNaN(value)) return t('measures.none')
      const shown = format === 'group' ? value + 1 : value
      return formatter(i18n.language, format).format(shown)
    },
    [t, i18n.language],
  )
}

const formatters = new Map<string, Intl.NumberFormat>()

/** Made once: a table writes thousands. */
function formatter(language: string, format: FigureFormat): Intl.NumberFormat {
  const key = `${language} ${format}`
  const made = formatters.get(key) ?? new Intl.NumberFormat(language, options[format])
  formatters.set(key, made)
  return made
}
