import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommuneOptions } from './commune-options'
import type { Save } from './draft'
import { useInstant } from './use-instant'

export interface CommunesFieldProps {
  readonly label: string
  readonly value: readonly string[] | undefined
  readonly save: Save<readonly string[]>
}

/** Several communes of the real list. */
export function CommunesField({ label, value, save }: CommunesFieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const instant = useInstant(value, save)
  const codes = instant.value ?? []
  const options = useCommuneOptions(search, codes)
  return (
    <MultiSelect
      label={label}
      placeholder={codes.length === 0 ? t('fields.typeCommune') : ''}
      data={options}
      value={[...codes]}
      onChange={(chosen) => instant.choose(chosen.length === 0 ? null : chosen)}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: found }) => found}
      hidePickedOptions
      selectFirstOptionOnChange
      openOnFocus={false}
      maxDropdownHeight={280}
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
    />
  )
}
