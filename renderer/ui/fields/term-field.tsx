import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addTerm } from '../../actions/add-term'
import { createValue, filterOptions, withCreate } from './creatable'
import type { Save } from './draft'
import { growingVocabularies } from './growing-vocabularies'
import { useListProps } from './use-list-props'
import { useTermLanguage, useTermOptions } from './term-options'
import { useInstant } from './use-instant'

export interface TermFieldProps {
  readonly label: string
  readonly vocabulary: string
  readonly value: string | undefined
  readonly save: Save<string>
  /** Only the terms of this one, in another vocabulary; a term added here belongs to it. */
  readonly parent?: string | undefined
  readonly placeholder?: string
  /** A hint under the field. */
  readonly below?: ReactNode
}

/** One word of a vocabulary; a word that is missing is typed and added. */
export function TermField(props: TermFieldProps) {
  const { label, vocabulary, value, save, parent, placeholder, below } = props
  const { t } = useTranslation()
  const language = useTermLanguage()
  const [search, setSearch] = useState('')
  const instant = useInstant<string>(value, async (wanted) => {
    if (wanted !== createValue) return save(wanted)
    const added = await addTerm({ vocabulary, words: { [language]: search.trim() }, parent })
    return added.ok ? save(added.value) : added
  })
  const shown = instant.value === createValue ? value : instant.value
  const options = useTermOptions(vocabulary, parent, shown === undefined ? [] : [shown])
  const data = growingVocabularies.has(vocabulary)
    ? withCreate(options, search, (term) => t('fields.addTerm', { term }))
    : options
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
      placeholder={placeholder ?? t('fields.choose')}
      data={data}
      value={shown ?? null}
      onChange={instant.choose}
      searchValue={search}
      onSearchChange={setSearch}
      filter={filterOptions}
      clearable
      clearButtonProps={{ 'aria-label': t('fields.clear', { label }), tabIndex: -1 }}
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
      description={below}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
    />
  )
}
