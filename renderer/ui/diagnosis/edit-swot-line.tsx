import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { err, ok } from '../../../shared/kernel/result'
import type { SwotItem } from '../../../shared/model/swot-item'
import { useTerritory } from '../../state/territory-store'
import { saveField } from '../fields/save-field'
import { useDraft } from '../fields/use-draft'
import classes from './swot.module.css'

/** The text of a finding, edited where it stands: Enter keeps it, Escape takes it back. */
export function EditSwotLine({
  item,
  onDone,
}: {
  readonly item: SwotItem
  /** Whether the keyboard goes back to the line: it does not where the person left it for another place. */
  readonly onDone: (isHere: boolean) => void
}) {
  const { t } = useTranslation()
  const [territory] = useState(() => useTerritory.getState().id)
  const [first] = useState(() => item.title ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const { input, commit } = useDraft<string>({
    label: t('diagnosis.swot.title'),
    value: item.title,
    format: (title) => title,
    parse: (text) => {
      const title = text.replace(/\s+/g, ' ').trim()
      return title === '' ? err({ kind: 'required' }) : ok(title)
    },
    save: saveField(territory, 'swotItem', item.id, 'title'),
  })
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const done = (isHere: boolean): void => {
    commit()
    onDone(isHere)
  }
  return (
    <Textarea
      ref={field}
      className={classes['edit'] ?? ''}
      size="sm"
      autosize
      minRows={1}
      aria-label={t('diagnosis.swot.title')}
      {...input}
      onBlur={() => {
        if (input.error === null) done(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          if (input.value.trim() !== '') done(true)
        }
        if (event.key === 'Escape') {
          event.stopPropagation()
          input.onChange({ currentTarget: { value: first } })
          done(true)
        }
      }}
    />
  )
}
