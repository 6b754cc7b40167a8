import { TagsInput } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registerPending } from '../../actions/pending-edits'
import type { Save } from './draft'
import { useInstant } from './use-instant'

export interface TagsFieldProps {
  readonly label: string
  readonly value: readonly string[] | undefined
  readonly save: Save<readonly string[]>
  /** Tags in use elsewhere. */
  readonly suggestions: readonly string[]
}

/** Free words. A word typed and not yet entered is kept too when the field goes away. */
export function TagsField({ label, value, save, suggestions }: TagsFieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const instant = useInstant(value, save)
  const tags = instant.value ?? []
  const typed = search.trim()
  const keepTyped = async (): Promise<boolean> => {
    if (typed === '' || tags.includes(typed)) return true
    const done = await save([...tags, typed])
    return done.ok
  }
  const latest = useRef(keepTyped)
  useLayoutEffect(() => {
    latest.current = keepTyped
  })
  useEffect(() => (typed === '' ? undefined : registerPending(() => latest.current())), [typed])
  useEffect(() => () => void latest.current(), [])
  return (
    <TagsInput
      label={label}
      placeholder={tags.length === 0 ? t('fields.tagsPlaceholder') : ''}
      data={[...suggestions]}
      value={[...tags]}
      onChange={(chosen) => instant.choose(chosen.length === 0 ? null : chosen)}
      searchValue={search}
      onSearchChange={setSearch}
      splitChars={[',', ';']}
      openOnFocus={false}
      maxDropdownHeight={220}
      comboboxProps={{ keepMounted: false }}
      error={instant.error}
    />
  )
}
