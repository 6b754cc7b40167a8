import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableView } from '../../state/table-view-store'
import type { RecordColumn } from './record-column'
import { sortRecords } from './sort-records'

/** The column that a table is in the order of, and which way. The first one, until another is asked for. */
export function sortOf<T>(
  view: TableView,
  columns: readonly RecordColumn<T>[],
): { readonly column: RecordColumn<T> | undefined; readonly isDescending: boolean } {
  const wanted = columns.find(({ id }) => id === view.sort?.column)
  if (wanted === undefined) {
    return { column: columns[0], isDescending: columns[0]?.isLatestFirst ?? false }
  }
  return { column: wanted, isDescending: view.sort?.isDescending ?? false }
}

/** The records in the order that the person asked for, in the language of the screen. */
export function useSortedRecords<T>(
  records: readonly T[],
  columns: readonly RecordColumn<T>[],
  view: TableView,
): readonly T[] {
  const { i18n } = useTranslation()
  const { column, isDescending } = sortOf(view, columns)
  return useMemo(() => {
    if (column === undefined) return records
    const collator = new Intl.Collator(i18n.language, { numeric: true, sensitivity: 'base' })
    return sortRecords(records, column, isDescending, collator)
  }, [records, column, isDescending, i18n.language])
}
