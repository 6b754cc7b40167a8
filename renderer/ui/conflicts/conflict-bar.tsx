import { Button, Text, TextInput, Title } from '@mantine/core'
import { IconGavel, IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { lookAtConflicts } from '../../actions/conflict-view'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { ConflictView } from '../../state/conflict-view-store'
import type { Disagreement } from '../../state/disagreement'
import { ConflictFilters } from './conflict-filters'
import classes from './conflicts-screen.module.css'
import type { ConflictWords } from './use-conflict-words'

export interface ConflictBarProps {
  readonly all: readonly Disagreement[]
  readonly shown: readonly Disagreement[]
  readonly view: ConflictView
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  readonly ticked: number
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly onRule: () => void
  readonly onLeaveSearch: () => void
}

/** The screen's title and count, its search and filters, and the way to decide many at once. */
export function ConflictBar(props: ConflictBarProps) {
  const { all, shown, view, authors, ticked, searchRef, onRule, onLeaveSearch } = props
  const { t, i18n } = useTranslation()
  const format = (count: number): string => count.toLocaleString(i18n.language)
  const count =
    shown.length === all.length
      ? format(all.length)
      : t('conflicts.shownOf', { shown: format(shown.length), total: format(all.length) })
  return (
    <div className={classes['bar']}>
      <div className={classes['title']}>
        <Title order={1} size="h2">
          {t('common.screens.conflicts')}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {count}
        </Text>
      </div>
      {all.length === 0 ? null : (
        <>
          <TextInput
            ref={searchRef}
            type="search"
            className={classes['search'] ?? ''}
            aria-label={t('conflicts.search')}
            placeholder={t('conflicts.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={view.search}
            onChange={(event) => {
              lookAtConflicts({ search: event.currentTarget.value })
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') lookAtConflicts({ search: '' })
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault()
                onLeaveSearch()
              }
            }}
          />
          <ConflictFilters {...{ all, view, authors }} />
          <Button
            className={classes['rule'] ?? ''}
            variant={ticked > 0 ? 'filled' : 'default'}
            leftSection={<IconGavel size={16} aria-hidden />}
            onClick={onRule}
          >
            {ticked > 0
              ? t('conflicts.rule.openTicked', { count: ticked })
              : t('conflicts.rule.open')}
          </Button>
        </>
      )}
    </div>
  )
}
