import { useTranslation } from 'react-i18next'
import type { FigurePlan } from '../../../shared/import/figures/plan-figures'
import { formatNumber } from '../fields/number-text'
import { formatPartialDate } from '../fields/partial-date-text'

interface PlanTexts {
  readonly title: string
  readonly value: string
  readonly detail: string
}

/** What a line of the plan says, in words. */
export function usePlanTexts(): (line: FigurePlan) => PlanTexts {
  const { t, i18n } = useTranslation()
  const valueOf = (value: number, unit: string | undefined): string =>
    [formatNumber(value, i18n.language), unit ?? ''].filter((part) => part !== '').join('\u00a0')
  const dated = (value: string, year: string | undefined): string =>
    year === undefined || year === '' ? value : `${value} (${formatPartialDate(year)})`
  return (line) => {
    if (line.kind === 'refused') {
      const where = t('diagnosis.paste.line', { line: line.line })
      return {
        title: line.text,
        value: '',
        detail: `${where} · ${t(`diagnosis.paste.reasons.${line.reason}`)}`,
      }
    }
    const { title, value, unit, year, source } = line.figure
    const before =
      line.kind === 'changed' && line.before.value !== undefined
        ? t('diagnosis.paste.before', {
            value: dated(valueOf(line.before.value, line.before.unit), line.before.year),
          })
        : ''
    const date = year === '' ? '' : formatPartialDate(year)
    return {
      title,
      value: valueOf(value, unit),
      detail: [date, source, before].filter((part) => part !== '').join(' · '),
    }
  }
}
