import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { SyntheticEvent } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addTerm } from '../../actions/add-term'
import { notify, notifyError } from '../../actions/notices'
import { groupingOf, useTermOptions } from '../fields/term-options'
import classes from './vocabularies-dialog.module.css'

/** A new word of the mission, in French and, if known, in English. */
export function AddTermForm({ vocabulary }: { readonly vocabulary: string }) {
  const { t } = useTranslation()
  const [fr, setFr] = useState('')
  const [en, setEn] = useState('')
  const [parent, setParent] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const grouping = groupingOf(vocabulary)
  const parents = useTermOptions(grouping ?? vocabulary, undefined, [])
  const isEmpty = fr.trim() === '' && en.trim() === ''
  const add = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isEmpty) return
    const words = {
      ...(fr.trim() === '' ? {} : { fr: fr.trim() }),
      ...(en.trim() === '' ? {} : { en: en.trim() }),
    }
    const done = await addTerm({ vocabulary, words, parent: parent ?? undefined })
    if (!done.ok) {
      notifyError(done.error)
      return
    }
    notify('done', 'vocabularies.termAdded', { term: fr.trim() === '' ? en.trim() : fr.trim() })
    setFr('')
    setEn('')
    first.current?.focus()
  }
  return (
    <form className={classes['form']} onSubmit={(event) => void add(event)}>
      {grouping === null ? null : (
        <Select
          className={classes['wide'] ?? ''}
          label={t('vocabularies.group')}
          placeholder={t('fields.choose')}
          data={parents}
          value={parent}
          onChange={setParent}
          clearable
        />
      )}
      <TextInput
        ref={first}
        data-autofocus
        label={t('vocabularies.inFrench')}
        value={fr}
        onChange={(event) => {
          setFr(event.currentTarget.value)
        }}
      />
      <TextInput
        label={t('vocabularies.inEnglish')}
        value={en}
        onChange={(event) => {
          setEn(event.currentTarget.value)
        }}
      />
      <Button type="submit" disabled={isEmpty} leftSection={<IconPlus size={16} aria-hidden />}>
        {t('vocabularies.add')}
      </Button>
    </form>
  )
}
