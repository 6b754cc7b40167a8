import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommuneOptions } from './commune-options'
import type { Save } from './draft'
import { useListProps } from './use-list-props'
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
  const listProps = useListProps({ search })
  return (
    <MultiSelect
      {...listProps}
      label={label}
      placeholder={codes.length === 0 ? t('fields.typeCommune') : ''}
      data={options}
      value={[...codes]}
      onChange={(chosen) => instant.choose(chosen.length === 0 ? null : chosen)}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: found }) => found}
      hidePickedOptions
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
    />
  )
}
