import type { ReactNode } from 'react'
import { useReading } from '../../state/reading-store'
import classes from './reading.module.css'

/** Fields that nobody can change while what they show is only read. */
export function Editable({ children }: { readonly children: ReactNode }) {
  const isReading = useReading((state) => state.reading !== null)
  return (
    <fieldset disabled={isReading} className={classes['fields']}>
      {children}
    </fieldset>
  )
}
