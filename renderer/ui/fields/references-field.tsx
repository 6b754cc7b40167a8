import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { createRecord } from './create-record'
import { createValue, withCreate } from './creatable'
import type { Save } from './draft'
import { useListProps } from './use-list-props'
import type { TargetKind } from './reference-options'
import { useReferenceOptions } from './reference-options'
import { useInstant } from './use-instant'

export interface ReferencesFieldProps {
  readonly label: string
  readonly target: TargetKind
  readonly value: readonly string[] | undefined
  readonly save: Save<readonly string[]>
}

const none: ReadonlySet<string> = new Set()

/** Several other records, found by typing; one that is missing is made on the spot. */
export function ReferencesField({ label, target, value, save }: ReferencesFieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const { byId } = useTerritory((state) => state.tables[target])
  // Those in the trash are not shown, and still named: they may come back.
  const inTrash = (value ?? []).filter((id) => !byId.has(id))
  const keep = (wanted: readonly string[]) => {
    const named = [...wanted, ...inTrash]
    return save(named.length === 0 ? null : named)
  }
  const instant = useInstant<readonly string[]>(value, async (wanted) => {
    if (wanted?.includes(createValue) !== true) return keep(wanted ?? [])
    const made = await createRecord(target, search.trim())
    if (!made.ok) return made
    return keep([...wanted.filter((id) => id !== createValue), made.value])
  })
  const shown = (instant.value ?? []).filter((id) => byId.has(id))
  const options = useReferenceOptions(target, search, shown, none)
  const data = withCreate(options, search, (name) => t('fields.create', { name }))
  const listProps = useListProps({ search })
  return (
    <MultiSelect
      {...listProps}
      label={label}
      placeholder={shown.length === 0 ? t('fields.typeToFind') : ''}
      data={data}
      value={shown}
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
