import { Button, Text, TextInput, Title } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { lookAt } from '../../actions/table-view'
import type { OpenableKind } from '../../state/navigation-store'
import { useReading } from '../../state/reading-store'
import type { TableView } from '../../state/table-view-store'
import classes from './record-screen.module.css'

export interface ScreenBarProps {
  readonly kind: OpenableKind
  readonly title: string
  readonly shown: number
  readonly total: number
  readonly view: TableView
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onLeaveSearch: () => void
  readonly addLabel: string
  readonly addTitle: string
  readonly onAdd: () => void
  /** The switch to the other ways to look at the records. */
  readonly views?: ReactNode
  /** Filters, or what may be done with the selection. */
  readonly children: ReactNode
}

/** A screen's title and count, its search, and its tools. */
export function ScreenBar(props: ScreenBarProps) {
  const { kind, title, shown, total, view, searchRef, onLeaveSearch, addLabel, addTitle, onAdd } =
    props
  const { t, i18n } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const format = (count: number): string => count.toLocaleString(i18n.language)
  const count =
    shown === total
      ? format(total)
      : t('records.shownOf', { shown: format(shown), total: format(total) })
  return (
    <div className={classes['bar']}>
      <div className={classes['title']}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {count}
        </Text>
      </div>
      {props.views}
      {total === 0 ? null : (
        <TextInput
          ref={searchRef}
          type="search"
          className={classes['search'] ?? ''}
          aria-label={t('records.search')}
          placeholder={t('records.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={view.search}
          onChange={(event) => {
            lookAt(kind, { search: event.currentTarget.value })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') lookAt(kind, { search: '' })
            if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === 'Escape') {
              event.preventDefault()
              onLeaveSearch()
            }
          }}
        />
      )}
      <div className={classes['tools']}>
        {props.children}
        {isReading ? null : (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={onAdd}
            aria-label={addTitle}
            aria-keyshortcuts="N"
          >
            {addLabel}
          </Button>
        )}
      </div>
    </div>
  )
}
