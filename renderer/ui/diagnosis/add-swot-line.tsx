import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { notifyError } from '../../actions/notices'
import { addSwotItem } from '../../actions/swot'
import type { QuadrantCode } from './quadrant-code'
import classes from './swot.module.css'
import type { SwotMoves } from './use-swot-moves'
import { fieldPlace } from './use-swot-moves'

/** The field under a box: type, Enter, and type the next. */
export function AddSwotLine({
  code,
  moves,
}: {
  readonly code: QuadrantCode
  readonly moves: SwotMoves
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const label = t(`diagnosis.swot.add.${code}`)
  const add = async (): Promise<void> => {
    const title = text.trim()
    if (title === '') return
    setText('')
    moves.focusOn(fieldPlace(code))
    const done = await addSwotItem(code, title)
    if (done.ok) return
    setText(title)
    notifyError(done.error)
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
        variant="unstyled"
        size="sm"
        data-place={fieldPlace(code)}
        aria-label={label}
        placeholder={label}
        leftSection={<IconPlus size={15} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
        }}
        // What was typed and not entered is kept too.
        onBlur={() => void add()}
      />
    </form>
  )
}
