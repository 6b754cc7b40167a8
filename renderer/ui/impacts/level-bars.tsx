import { useTranslation } from 'react-i18next'
import { scaleSteps } from '../fields/scale-steps'
import classes from './level-bars.module.css'

/** How much, from 1 to 4: as many full squares, and the word. */
export function LevelBars({ level }: { readonly level: number }) {
  const { t } = useTranslation()
  const step = scaleSteps[level - 1]
  return (
    <span className={classes['level']}>
      <span className={classes['bars']} aria-hidden>
        {scaleSteps.map((name, index) => (
          <span
            key={name}
            className={classes['bar']}
            {...(index < level ? { 'data-full': true } : {})}
          />
        ))}
      </span>
      {step === undefined ? level : t(`fields.scale.${step}`)}
    </span>
  )
}
