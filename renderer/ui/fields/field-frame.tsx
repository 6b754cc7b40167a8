import type { ReactNode } from 'react'
import type { RecordKind } from '../../../shared/model/record-kinds'
import { FieldConflicts } from '../conflicts/field-conflicts'
import { useFieldDisagreements } from '../conflicts/use-disagreements'
import classes from './form.module.css'

export interface FieldFrameProps {
  readonly kind: RecordKind
  readonly id: string
  readonly field: string
  /** Half the form's width. */
  readonly isHalf?: boolean
  readonly children: ReactNode
}

/** The place of one field in a form; where people disagree about it, it says so, and lets one choose. */
export function FieldFrame({ kind, id, field, isHalf = false, children }: FieldFrameProps) {
  const disagreements = useFieldDisagreements(kind, id, field)
  const isDisputed = disagreements.length > 0
  return (
    <div
      className={isHalf ? classes['half'] : classes['whole']}
      {...(isDisputed ? { 'data-disputed': true } : {})}
    >
      {children}
      {isDisputed ? <FieldConflicts disagreements={disagreements} /> : null}
    </div>
  )
}
