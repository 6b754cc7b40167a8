import type { RecordKind } from '../model/record-kinds'
import type { RecordRef } from './figure'

/** What a record is referred to by: `kind/id`, as `rowKey` has it. */
export function recordRef(kind: RecordKind, id: string): RecordRef {
  return `${kind}/${id}`
}

/** Of records of one kind. */
export function recordRefs(
  kind: RecordKind,
  records: Iterable<{ readonly id: string }>,
): readonly RecordRef[] {
  return Array.from(records, ({ id }) => recordRef(kind, id))
}
