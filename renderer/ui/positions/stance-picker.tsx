import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useReading } from '../../state/reading-store'
import { StanceMark } from './stance-mark'
import classes from './stance-picker.module.css'
import { useStances } from './use-stances'

export interface StancePickerProps {
  readonly stance: string | undefined
  readonly onStance: (stance: string) => void
}

/** The stances side by side, from for to against, each by its sign and its word. */
export function StancePicker({ stance, onStance }: StancePickerProps) {
  const { t } = useTranslation()
  const name = useId()
  const stances = useStances()
  const isReading = useReading((state) => state.reading !== null)
  return (
    <div role="radiogroup" aria-label={t('positions.fields.stance')} className={classes['options']}>
      {stances.map(({ value, label }) => (
        <label
          key={value}
          className={classes['option']}
          title={label}
          {...(value === stance ? { 'data-chosen': true } : {})}
          {...(isReading ? { 'data-disabled': true } : {})}
        >
          <input
            type="radio"
            name={name}
            value={value}
            className={classes['radio']}
            checked={value === stance}
            disabled={isReading}
            onChange={() => {
              onStance(value)
            }}
          />
          <StanceMark stance={value} />
          <span className={classes['word']}>{label}</span>
        </label>
      ))}
    </div>
  )
}
