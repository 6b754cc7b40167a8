import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addTerm } from '../../actions/add-term'
import { createValue, filterOptions, withCreate } from './creatable'
import type { Save } from './draft'
import classes from './form.module.css'
import { growingVocabularies } from './growing-vocabularies'
import { useListProps } from './use-list-props'
import { useTermLanguage, useTermOptions } from './term-options'
import { useInstant } from './use-instant'

export interface TermsFieldProps {
  readonly label: string
  readonly vocabulary: string
  readonly value: readonly string[] | undefined
  readonly save: Save<readonly string[]>
  /** No visible label: where a table or a card says what it is. */
  readonly isCompact?: boolean
}

/** Several words of a vocabulary; a word that is missing is typed and added. */
export function TermsField({ label, vocabulary, value, save, isCompact = false }: TermsFieldProps) {
  const { t } = useTranslation()
  const language = useTermLanguage()
  const [search, setSearch] = useState('')
  const instant = useInstant<readonly string[]>(value, async (wanted) => {
    if (wanted?.includes(createValue) !== true) return save(wanted)
    const added = await addTerm({ vocabulary, words: { [language]: search.trim() } })
    if (!added.ok) return added
    return save([...wanted.filter((code) => code !== createValue), added.value])
  })
  const shown = (instant.value ?? []).filter((code) => code !== createValue)
  const options = useTermOptions(vocabulary, undefined, shown)
  const data = growingVocabularies.has(vocabulary)
    ? withCreate(options, search, (term) => t('fields.addTerm', { term }))
    : options
  const listProps = useListProps({ search })
  return (
    <MultiSelect
      {...listProps}
      {...(isCompact ? { 'aria-label': label, size: 'xs' } : { label })}
      classNames={{ inputField: classes['pillsEnd'] ?? '' }}
      placeholder={shown.length === 0 ? (isCompact ? label : t('fields.chooseSeveral')) : ''}
      data={data}
      value={shown}
      onChange={(chosen) => instant.choose(chosen.length === 0 ? null : chosen)}
      searchValue={search}
      onSearchChange={setSearch}
      filter={filterOptions}
      nothingFoundMessage={t('fields.nothingFound')}
      error={instant.error}
    />
  )
}
