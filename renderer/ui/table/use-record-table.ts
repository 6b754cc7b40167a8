import type { RowSelectionState, SortingState, Table } from '@tanstack/react-table'
import { getCoreRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import type { TableView } from '../../state/table-view-store'
import type { RecordColumn } from './record-column'

const noSorting: SortingState = []

/** Sorting and selection of records that are filtered already, by TanStack Table. */
export function useRecordTable<T extends { readonly id: string }>(
  kind: OpenableKind,
  records: readonly T[],
  columns: readonly RecordColumn<T>[],
  view: TableView,
): Table<T> {
  const { i18n } = useTranslation()
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({})
  const collator = useMemo(
    () => new Intl.Collator(i18n.language, { numeric: true, sensitivity: 'base' }),
    [i18n.language],
  )
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: column.valueOf,
        sortUndefined: 'last' as const,
        sortingFn: (
          left: { readonly getValue: (id: string) => unknown },
          right: { readonly getValue: (id: string) => unknown },
          id: string,
        ): number => {
          const [a, b] = [left.getValue(id), right.getValue(id)]
          if (typeof a === 'number' && typeof b === 'number') return a - b
          return collator.compare(String(a), String(b))
        },
      })),
    [columns, collator],
  )
  const data = useMemo(() => [...records], [records])
  const first = columns[0]?.id ?? ''
  const sort = view.sort
  const sorting = useMemo<SortingState>(() => {
    if (sort === null) return first === '' ? noSorting : [{ id: first, desc: false }]
    return [{ id: sort.column, desc: sort.isDescending }]
  }, [sort, first])
  return useReactTable({
    data,
    columns: definitions,
    state: { sorting, rowSelection },
    getRowId: (record) => record.id,
    enableSortingRemoval: false,
    onSortingChange: (update) => {
      const next = typeof update === 'function' ? update(sorting) : update
      const by = next[0]
      lookAt(kind, { sort: by === undefined ? null : { column: by.id, isDescending: by.desc } })
    },
    onRowSelectionChange: setRowSelection,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
}
