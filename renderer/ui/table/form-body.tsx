import type { ReactNode } from 'react'
import { useReading } from '../../state/reading-store'
import { Editable } from '../sharing/editable'
import classes from './record-head.module.css'

/** The fields of a form without tabs. */
export function FormBody({ children }: { readonly children: ReactNode }) {
  const isReading = useReading((state) => state.reading !== null)
  return (
    // Where no field takes the keyboard, the form itself must, to be scrolled.
    <div className={classes['body']} data-form {...(isReading ? { tabIndex: 0 } : {})}>
      <Editable>{children}</Editable>
    </div>
  )
}
