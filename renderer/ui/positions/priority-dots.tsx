import { scaleSteps } from '../fields/scale-steps'
import classes from './priority-dots.module.css'

/** How much a challenge matters to an actor: as many dots of four. What it means is said beside it. */
export function PriorityDots({ priority }: { readonly priority: number }) {
  return (
    <span className={classes['dots']} aria-hidden>
      {scaleSteps.map((step, index) => (
        <span
          key={step}
          className={classes['dot']}
          {...(index < priority ? { 'data-full': true } : {})}
        />
      ))}
    </span>
  )
}
