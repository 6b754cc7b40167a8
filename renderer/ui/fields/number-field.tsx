import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Save } from './draft'
import { formatNumber, parseNumber } from './number-text'
import { useDraft } from './use-draft'

export interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly save: Save<number>
}

/** A number, written as the language of the screen writes it. */
export function NumberField({ label, value, save }: NumberFieldProps) {
  const { i18n } = useTranslation()
  const format = (number: number): string => formatNumber(number, i18n.language)
  const { input, commit } = useDraft({ label, value, format, parse: parseNumber, save })
  const commitOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit()
  }
  return <TextInput label={label} inputMode="decimal" {...input} onKeyDown={commitOnEnter} />
}
