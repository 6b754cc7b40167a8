import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createRecord } from './create-record'
import { createValue, withCreate } from './creatable'
import type { Save } from './draft'
import { useListProps } from './use-list-props'
import type { TargetKind } from './reference-options'
import { useReferenceOptions } from './reference-options'
import { useInstant } from './use-instant'

export interface ReferenceFieldProps {
  readonly label: string
  readonly target: TargetKind
  readonly value: string | undefined
  readonly save: Save<string>
  /** Records that make no sense here: those that are there already. */
  readonly excluded?: ReadonlySet<string>
  readonly placeholder?: string
  /** No visible label: where the place says what it is. */
  readonly isCompact?: boolean
  readonly isClearable?: boolean
  readonly hasFocus?: boolean
}

const none: ReadonlySet<string> = new Set()

/** Another record, found by typing; one that is missing is made on the spot. */
export function ReferenceField(props: ReferenceFieldProps) {
  const { label, target, value, save, excluded = none, placeholder } = props
  const { isCompact = false, isClearable = true, hasFocus = false } = props
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const instant = useInstant<string>(value, async (wanted) => {
    if (wanted !== createValue) return save(wanted)
    const made = await createRecord(target, search.trim())
    if (!made.ok) return made
    const done = await save(made.value)
    // Where the field only adds, it is empty again for the next.
    if (done.ok) setSearch('')
    return done
  })
  const shown = instant.value === createValue ? value : instant.value
  const options = useReferenceOptions(target, search, shown === undefined ? [] : [shown], excluded)
  const data = withCreate(options, search, (name) => t('fields.create', { name }))
  const listProps = useListProps({
    search,
    onEmptied: () => {
      if (isClearable && instant.value !== undefined) instant.choose(null)
    },
  })
  return (
    <Select
      {...listProps}
      allowDeselect={false}
      {...(isCompact ? { 'aria-label': label } : { label })}
      {...(hasFocus ? { 'data-autofocus': true } : {})}
      placeholder={placeholder ?? t('fields.typeToFind')}
      data={data}
      value={shown ?? null}
      onChange={instant.choose}
      searchValue={search}
      onSearchChange={setSearch}
      // The list is the answer already.
      filter={({ options: found }) => found}
      clearable={isClearable}
      clearButtonProps={{ 'aria-label': t('fields.clear', { label }), tabIndex: -1 }}
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
    />
  )
}
