import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addKeyFigure } from '../../actions/key-figures'
import { notifyError } from '../../actions/notices'
import classes from './figures.module.css'
import { focusCell } from './focus-cell'

/** The field for one more figure: named, then filled in on its line of the table. */
export function AddFigure() {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const add = async (): Promise<void> => {
    const wanted = title.trim()
    if (wanted === '') return
    const done = await addKeyFigure(wanted)
    if (!done.ok) {
      notifyError(done.error)
      return
    }
    setTitle('')
    // Its value comes next: the line is there once React has drawn it.
    requestAnimationFrame(() => {
      focusCell(done.value, 'value')
    })
  }
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextInput
        id="add-figure"
        aria-label={t('diagnosis.figures.add')}
        placeholder={t('diagnosis.figures.add')}
        leftSection={<IconPlus size={15} aria-hidden />}
        value={title}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
        }}
      />
    </form>
  )
}
