import { EmptyState } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChecks, IconFilterOff } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainConflictView, useConflictView } from '../../state/conflict-view-store'
import { useTerritory } from '../../state/territory-store'
import type { Ticks } from '../table/ticks'
import { noTicks } from '../table/ticks'
import { ConflictBar } from './conflict-bar'
import { ConflictList } from './conflict-list'
import classes from './conflicts-screen.module.css'
import { RuleDialog } from './rule-dialog'
import { useConflictAuthors } from './use-conflict-authors'
import { useConflictWords } from './use-conflict-words'
import { useAllDisagreements } from './use-disagreements'
import { useShownConflicts } from './use-shown-conflicts'

/** All on which people disagree, record by record, and the choice between what they say. */
export function ConflictsScreen() {
  const { t } = useTranslation()
  const territory = useTerritory((state) => state.id)
  const looked = useConflictView()
  const view = looked.territory === territory ? looked.view : plainConflictView
  const all = useAllDisagreements()
  const authors = useConflictAuthors(all)
  const words = useConflictWords()
  const { sorted, shown } = useShownConflicts(all, view, words, authors)
  const [ticks, setTicks] = useState<Ticks>(noTicks)
  const [isRuling, setRuling] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const goToList = (): void => {
    const active = list.current?.querySelector<HTMLElement>('[data-active] [data-option]')
    ;(active ?? list.current?.querySelector<HTMLElement>('[data-option]'))?.focus()
  }
  const enterList = (): void => {
    // Where the keyboard is in the list already, the arrow is the list's own.
    if (list.current?.contains(document.activeElement) === false) goToList()
  }
  useHotkeys([['ArrowDown', enterList]])
  useHotkeys([['mod+F', () => search.current?.focus()]], [])
  const ticked = ticks.size === 0 ? [] : shown.filter(({ key }) => ticks.has(key))
  return (
    <div className={classes['screen']}>
      <ConflictBar
        {...{ all, shown, view, words, authors }}
        ticked={ticked.length}
        onRule={() => {
          setRuling(true)
        }}
        searchRef={search}
        onLeaveSearch={goToList}
      />
      {all.length === 0 ? (
        <EmptyState
          m="auto"
          maw={560}
          p="md"
          icon={<IconChecks size={40} stroke={1.3} aria-hidden />}
          title={t('conflicts.emptyTitle')}
          description={t('conflicts.emptyHelp')}
        />
      ) : shown.length === 0 ? (
        <EmptyState
          m="auto"
          icon={<IconFilterOff size={36} stroke={1.4} aria-hidden />}
          title={t('conflicts.nothingFound')}
          description={t('records.nothingFoundHelp')}
        />
      ) : (
        <ConflictList
          {...{ words, authors, ticks }}
          listRef={list}
          shown={shown}
          active={view.active}
          onTicks={setTicks}
        />
      )}
      {isRuling ? (
        <RuleDialog
          {...{ shown, ticked, words, authors }}
          all={sorted}
          onClose={() => {
            setRuling(false)
          }}
          onDone={() => {
            setTicks(noTicks)
          }}
        />
      ) : null}
    </div>
  )
}
