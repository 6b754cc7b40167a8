import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommuneOptions } from './commune-options'
import type { Save } from './draft'
import { useListProps } from './use-list-props'
import { useInstant } from './use-instant'

export interface CommuneFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly save: Save<string>
}

/** A commune of the real list, found by name, former name, postal code or INSEE code. */
export function CommuneField({ label, value, save }: CommuneFieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const instant = useInstant(value, save)
  const options = useCommuneOptions(search, instant.value === undefined ? [] : [instant.value])
  const listProps = useListProps({
    search,
    onEmptied: () => {
      if (instant.value !== undefined) instant.choose(null)
    },
  })
  return (
    <Select
      {...listProps}
      allowDeselect={false}
      label={label}
      placeholder={t('fields.typeCommune')}
      data={options}
      value={instant.value ?? null}
      onChange={instant.choose}
      searchValue={search}
      onSearchChange={setSearch}
      // The list is the answer already: former names and codes are not in its labels.
      filter={({ options: found }) => found}
      clearable
      clearButtonProps={{ 'aria-label': t('fields.clear', { label }), tabIndex: -1 }}
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
    />
  )
}
