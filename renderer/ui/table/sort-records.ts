import type { RecordColumn } from './record-column'

function compareValues(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

/**
 * The records in the order of a column. Those without a value come last, whichever way it goes; equal
 * values stay in the order given. Each value is worked out once: a column may look names up.
 */
export function sortRecords<T>(
  records: Iterable<T>,
  column: Pick<RecordColumn<T>, 'valueOf'>,
  isDescending: boolean,
  collator: Intl.Collator,
): readonly T[] {
  const valued: { readonly record: T; readonly value: string | number }[] = []
  const rest: T[] = []
  for (const record of records) {
    const value = column.valueOf(record)
    if (value === undefined || value === '') rest.push(record)
    else valued.push({ record, value })
  }
  const sign = isDescending ? -1 : 1
  valued.sort((a, b) => sign * compareValues(a.value, b.value, collator))
  return [...valued.map(({ record }) => record), ...rest]
}
