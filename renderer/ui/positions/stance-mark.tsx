import classes from './stance-mark.module.css'
import { stanceSign } from './stance-sign'

/** A stance by its sign and its colour. What it means is said beside it. */
export function StanceMark({ stance }: { readonly stance: string | undefined }) {
  return (
    <span className={classes['mark']} data-stance={stance ?? ''} aria-hidden>
      {stance === undefined ? '?' : stanceSign(stance)}
    </span>
  )
}
