import type { ReactNode } from 'react'
import { Editable } from '../sharing/editable'
import classes from './record-head.module.css'

/** The fields of a form without tabs. */
export function FormBody({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes['body']} data-form>
      <Editable>{children}</Editable>
    </div>
  )
}
