import type { ReactNode } from 'react'
import { useId } from 'react'
import { useReading } from '../../state/reading-store'
import classes from './mark-picker.module.css'

export interface MarkOption {
  readonly value: string
  readonly label: string
  readonly mark: ReactNode
}

export interface MarkPickerProps {
  readonly label: string
  readonly options: readonly MarkOption[]
  readonly value: string | undefined
  readonly onChoose: (value: string) => void
  /** The choice made was clicked again: none is. */
  readonly onClear?: () => void
}

/** A few choices side by side, each by its mark and its word. */
export function MarkPicker(props: MarkPickerProps) {
  const { label, options, value: chosen, onChoose, onClear } = props
  const id = useId()
  const isReading = useReading((state) => state.reading !== null)
  return (
    <div role="radiogroup" aria-labelledby={id}>
      <div id={id} className={classes['caption']}>
        {label}
      </div>
      <div className={classes['options']}>
        {options.map(({ value, label: word, mark }) => (
          <label
            key={value}
            className={classes['option']}
            title={word}
            {...(value === chosen ? { 'data-chosen': true } : {})}
            {...(isReading ? { 'data-disabled': true } : {})}
          >
            <input
              type="radio"
              name={id}
              value={value}
              className={classes['radio']}
              checked={value === chosen}
              disabled={isReading}
              onChange={() => {
                onChoose(value)
              }}
              onClick={() => {
                if (value === chosen) onClear?.()
              }}
            />
            <span className={classes['mark']}>{mark}</span>
            <span className={classes['word']}>{word}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
