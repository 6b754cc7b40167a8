import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { err, ok } from '../../../shared/kernel/result'
import type { KeyFigure } from '../../../shared/model/key-figure'
import { useTerritory } from '../../state/territory-store'
import type { Parsed } from '../fields/draft'
import { formatNumber, parseNumber } from '../fields/number-text'
import { formatPartialDate, parsePartialDate } from '../fields/partial-date-text'
import { saveField } from '../fields/save-field'
import { useDraft } from '../fields/use-draft'
import type { FigureColumn } from './figure-columns'
import classes from './figures.module.css'

export interface FigureCellProps {
  readonly figure: KeyFigure
  readonly field: FigureColumn
  readonly label: string
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function parseText(text: string, isRequired: boolean): Parsed<string> {
  const trimmed = text.trim()
  if (trimmed !== '') return ok(trimmed)
  return isRequired ? err({ kind: 'required' }) : ok(null)
}

/** One cell of the table of figures: a field without a frame, saving itself. */
export function FigureCell({ figure, field, label, onKeyDown }: FigureCellProps) {
  const { t, i18n } = useTranslation()
  const [territory] = useState(() => useTerritory.getState().id)
  const { input } = useDraft<string | number>({
    label,
    value: figure[field],
    format: (value) => {
      if (typeof value === 'number') return formatNumber(value, i18n.language)
      return field === 'year' ? formatPartialDate(value) : value
    },
    parse: (text) => {
      if (field === 'value') return parseNumber(text)
      return field === 'year' ? parsePartialDate(text) : parseText(text, field === 'title')
    },
    save: saveField(territory, 'keyFigure', figure.id, field),
  })
  return (
    <TextInput
      variant="unstyled"
      size="sm"
      classNames={{ input: classes['input'] ?? '' }}
      data-figure={figure.id}
      data-field={field}
      aria-label={label}
      title={input.value}
      placeholder={field === 'source' ? t('diagnosis.figures.noSource') : t('fields.dash')}
      {...(field === 'value' ? { inputMode: 'decimal' as const } : {})}
      {...input}
      onKeyDown={onKeyDown}
    />
  )
}
