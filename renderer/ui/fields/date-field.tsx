import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Save } from './draft'
import { formatPartialDate, parsePartialDate } from './partial-date-text'
import { useDraft } from './use-draft'

export interface DateFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly save: Save<string>
  readonly below?: ReactNode
}

/** A date of which people may know the year only. */
export function DateField({ label, value, save, below }: DateFieldProps) {
  const { t } = useTranslation()
  const { input, commit } = useDraft({
    label,
    value,
    format: formatPartialDate,
    parse: parsePartialDate,
    save,
  })
  const commitOnEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit()
  }
  return (
    <TextInput
      label={label}
      placeholder={t('fields.datePlaceholder')}
      {...input}
      onKeyDown={commitOnEnter}
      description={below}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  )
}
