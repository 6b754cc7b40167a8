import type { RecordKind } from '../../../shared/model/record-kinds'
import { recordKinds } from '../../../shared/model/record-kinds'

/** Things about fields, in the order in which the forms have the fields; those of newer versions last. */
export function inFormOrder<T extends { readonly field: string }>(
  kind: RecordKind,
  things: readonly T[],
): readonly T[] {
  const fields = Object.keys(recordKinds[kind])
  const rank = ({ field }: T): number => (fields.includes(field) ? fields.indexOf(field) : Infinity)
  return [...things].sort((left, right) => {
    const [a, b] = [rank(left), rank(right)]
    return a === b ? 0 : a - b
  })
}
