import { notSameField, sameAsField } from '../../shared/change/same-record'
import { fieldSpec } from '../../shared/model/record-kinds'

/** Whether what a field says are ids of records. */
export function namesRecords(kind: string, field: string): boolean {
  const type = fieldSpec(kind, field)?.type
  if (type === 'reference' || type === 'references') return true
  return field === sameAsField || field === notSameField
}
