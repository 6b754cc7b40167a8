import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { lookAtConflicts } from '../../actions/conflict-view'
import type { KnownAuthors } from '../../state/conflict-voices'
import type { Disagreement } from '../../state/disagreement'
import type { Ticks } from '../table/ticks'
import { toggleTick } from '../table/ticks'
import { ConflictCard } from './conflict-card'
import classes from './conflicts-screen.module.css'
import { listItems } from './list-items'
import { RecordHeading } from './record-heading'
import type { ConflictWords } from './use-conflict-words'
import { useConflictFocus } from './use-conflict-focus'
import { useConflictKeys } from './use-conflict-keys'

export interface ConflictListProps {
  readonly shown: readonly Disagreement[]
  /** The disagreement that the keyboard was on last. */
  readonly active: string | null
  readonly words: ConflictWords
  readonly authors: KnownAuthors
  readonly ticks: Ticks
  readonly onTicks: (change: (ticks: Ticks) => Ticks) => void
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** About as high as most are: each is measured as it comes into sight. */
const estimates = { record: 48, conflict: 132 }

/** The disagreements, record by record: only those in sight are drawn, so that 5,000 scroll like 5. */
export function ConflictList(props: ConflictListProps) {
  const { shown, active, words, authors, ticks, onTicks, listRef } = props
  const { t } = useTranslation()
  const items = useMemo(() => listItems(shown), [shown])

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => listRef.current,
    estimateSize: (index) => estimates[items[index]?.kind ?? 'conflict'],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
  })
  const current = shown.find(({ key }) => key === active) ?? shown[0]
  const focusOn = useConflictFocus({
    list: listRef,
    scrollTo: (key) => {
      virtualizer.scrollToIndex(items.findIndex((item) => item.key === key))
    },
  })
  const onKeyDown = useConflictKeys(shown, current?.key ?? '', focusOn)
  const leave = (key: string): void => {
    const index = shown.findIndex((one) => one.key === key)
    const next = shown[index + 1] ?? shown[index - 1]
    if (next === undefined) document.getElementById('screen')?.focus()
    else focusOn(next.key, 0)
  }
  return (
    <>
      <div
        ref={listRef}
        role="region"
        aria-label={t('conflicts.list')}
        className={classes['list']}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const item = items[index]
            if (item === undefined) return null
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes['item']}
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                {item.kind === 'record' ? (
                  <RecordHeading
                    disagreement={item.of}
                    name={words.record(item.of)}
                    tabIndex={
                      item.of.kind === current?.kind && item.of.shownId === current.shownId ? 0 : -1
                    }
                  />
                ) : (
                  <ConflictCard
                    disagreement={item.disagreement}
                    {...{ words, authors }}
                    isActive={item.key === current?.key}
                    isTicked={ticks.has(item.key)}
                    onActive={() => {
                      if (item.key !== active) lookAtConflicts({ active: item.key })
                    }}
                    onTick={(isTicked) => {
                      onTicks((before) => toggleTick(before, item.key, isTicked))
                    }}
                    onSettled={() => {
                      leave(item.key)
                    }}
                  />
                )}
              </div>
            )
          })}
        </div>
      </div>
      <div className={classes['keys']}>{t('conflicts.keys')}</div>
    </>
  )
}
