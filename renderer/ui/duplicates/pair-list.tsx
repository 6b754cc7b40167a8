import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicatePair } from '../../../shared/import/duplicates/duplicate-pair'
import { useDuplicates } from '../../state/duplicates-store'
import { pairKey } from '../../state/open-duplicates'
import { PairOption } from './pair-option'
import classes from './duplicates.module.css'

interface PairListProps {
  readonly pairs: readonly DuplicatePair[]
  /** Where the pair under review stands. */
  readonly at: number
  readonly onSelect: (at: number) => void
}

const optionHeight = 78

/** The pairs to check, the surest first: arrows go from one to the next. */
export function PairList({ pairs, at, onSelect }: PairListProps) {
  const { t } = useTranslation()
  const baseId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const later = useDuplicates((state) => state.later)
  const virtualizer = useVirtualizer({
    count: pairs.length,
    getScrollElement: () => frame.current,
    estimateSize: () => optionHeight,
    overscan: 6,
  })
  const items = virtualizer.getVirtualItems()
  useEffect(() => {
    virtualizer.scrollToIndex(at)
    // Only where another pair is under review.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- The virtualizer is made anew each time.
  }, [at])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: pairs.length - 1,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    onSelect(Math.max(0, Math.min(pairs.length - 1, next)))
  }
  const isDrawn = items.some(({ index }) => index === at)
  return (
    <div
      ref={frame}
      role="listbox"
      tabIndex={0}
      aria-label={t('duplicates.pairs')}
      {...(isDrawn ? { 'aria-activedescendant': `${baseId}-${String(at)}` } : {})}
      className={classes['list']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const pair = pairs[index]
          if (pair === undefined) return null
          return (
            <div
              key={pairKey(pair.left, pair.right)}
              id={`${baseId}-${String(index)}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={pairs.length}
              aria-posinset={index + 1}
              className={classes['option']}
              style={{ height: optionHeight, transform: `translateY(${String(start)}px)` }}
              onClick={() => {
                onSelect(index)
              }}
            >
              <PairOption pair={pair} isLater={later.has(pairKey(pair.left, pair.right))} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
