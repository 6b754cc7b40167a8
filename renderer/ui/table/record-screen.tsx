import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { closeRecord, openRecord } from '../../actions/navigation'
import { removeListed } from '../../actions/remove-listed'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import { useNavigation } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import { plainView, useTableViews } from '../../state/table-view-store'
import { useTerritory } from '../../state/territory-store'
import { Editable } from '../sharing/editable'
import { BulkBar } from './bulk-bar'
import { DetailPanel } from './detail-panel'
import { FilterPills } from './filter-pills'
import { filterRecords } from './filter-records'
import { foldOnce } from './fold-once'
import { NothingFound } from './nothing-found'
import type { Facet, RecordColumn } from './record-column'
import classes from './record-screen.module.css'
import { RecordTable } from './record-table'
import { ScreenBar } from './screen-bar'
import { TableFilters } from './table-filters'
import type { Ticks } from './ticks'
import { noTicks, tickedOf } from './ticks'
import { sortOf, useSortedRecords } from './use-sorted-records'

export interface RecordScreenProps<T> {
  readonly kind: OpenableKind
  readonly title: string
  readonly addLabel: string
  /** The same, said in full to who hears it. */
  readonly addTitle: string
  readonly records: readonly T[]
  readonly columns: readonly RecordColumn<T>[]
  readonly facets: readonly Facet<T>[]
  /** What a search looks through; stable while what it reads (language, names) is. */
  readonly textsOf: (record: T) => readonly (string | undefined)[]
  readonly nameOf: (record: T) => string
  readonly onAdd: () => void
  /** What to do where there is nothing yet. */
  readonly empty: ReactNode
  /** The switch to the other ways to look at them. */
  readonly views?: ReactNode
  /** What else may be done with the records that are ticked. */
  readonly bulk?: (ids: readonly string[]) => ReactNode
  readonly form: (id: string) => ReactNode
}

/** A screen of records: find, filter, sort, add, and the open one's form beside the list. */
export function RecordScreen<T extends { readonly id: string }>(props: RecordScreenProps<T>) {
  const { kind, title, addLabel, addTitle, records, columns, facets, textsOf, nameOf } = props
  const isReading = useReading((state) => state.reading !== null)
  const onAdd = (): void => {
    if (!isReading) props.onAdd()
  }
  const territory = useTerritory((state) => state.id)
  const views = useTableViews()
  const view = (views.territory === territory ? views.views[kind] : undefined) ?? plainView
  const selected = useNavigation((state) => state.selected)
  const openId = selected?.kind === kind ? selected.id : null
  const opened = openId === null ? undefined : records.find((record) => record.id === openId)
  const searchRef = useRef<HTMLInputElement>(null)
  const gridRef = useRef<HTMLDivElement>(null)
  // A click opens without taking the keyboard from the table; anything else goes to the form.
  const [clickedId, setClickedId] = useState<string | null>(null)

  const textOf = useMemo(() => foldOnce(textsOf), [textsOf])
  const sorted = useSortedRecords(records, columns, view)
  // What is typed shows at once; the list follows when the hand leaves time.
  const search = useDeferredValue(view.search)
  const wanted = view.facets
  const shown = useMemo(
    () => filterRecords(sorted, { search, facets: wanted }, textOf, facets),
    [sorted, search, wanted, textOf, facets],
  )
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const ticked = isReading ? [] : tickedOf(ticks, shown)
  const sort = sortOf(view, columns)
  const open = useCallback(
    (id: string, from: 'pointer' | 'keyboard') => {
      setClickedId(from === 'pointer' ? id : null)
      openRecord(kind, id)
    },
    [kind],
  )
  const focusGrid = (): void => gridRef.current?.focus()
  const close = (): void => {
    closeRecord()
    focusGrid()
  }
  const isTyping = (): boolean => useNavigation.getState().dialog !== null
  useHotkeys([['N', () => (isTyping() ? undefined : onAdd())]])
  useHotkeys([['mod+F', () => searchRef.current?.focus()]], [])

  const isEmpty = records.length === 0
  return (
    <div className={classes['screen']}>
      <div className={classes['list']}>
        <ScreenBar
          {...{ kind, title, addLabel, addTitle, onAdd, view, searchRef }}
          shown={shown.length}
          total={records.length}
          views={props.views}
          onLeaveSearch={focusGrid}
        >
          {ticked.length > 0 ? (
            <BulkBar
              count={ticked.length}
              onRemove={() => {
                setTicks(noTicks)
                void removeListed(kind, ticked)
              }}
              onClear={() => {
                setTicks(noTicks)
                focusGrid()
              }}
            >
              {props.bulk?.(ticked)}
            </BulkBar>
          ) : isEmpty ? null : (
            <TableFilters {...{ kind, records, facets, view }} />
          )}
        </ScreenBar>
        <FilterPills {...{ kind, facets, view }} />
        {isEmpty ? (
          <Editable>{props.empty}</Editable>
        ) : shown.length === 0 ? (
          <NothingFound kind={kind} />
        ) : (
          <RecordTable
            {...{ columns, nameOf, openId, gridRef, ticks }}
            label={title}
            records={shown}
            sorted={{ column: sort.column?.id ?? '', isDescending: sort.isDescending }}
            onSort={(column, isDescending) => {
              lookAt(kind, { sort: { column, isDescending } })
            }}
            onTicks={setTicks}
            onOpen={open}
            onRemove={(ids) => {
              setTicks(noTicks)
              if (!isReading) void removeListed(kind, ids)
            }}
            onEscape={() => {
              if (ticked.length > 0) setTicks(noTicks)
              else closeRecord()
            }}
          />
        )}
      </div>
      {opened === undefined ? null : (
        <DetailPanel
          id={opened.id}
          label={nameOf(opened)}
          takesFocus={clickedId !== opened.id}
          onClose={close}
        >
          {props.form(opened.id)}
        </DetailPanel>
      )}
    </div>
  )
}
