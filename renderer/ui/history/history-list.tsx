import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { closeCommit } from '../../actions/commit-view'
import { useCommitView } from '../../state/commit-view-store'
import { useHistory } from '../../state/history-store'
import { CommitPanel } from './commit-panel'
import { HistoryRow } from './history-row'
import classes from './history.module.css'
import { boundsOf, reachOf } from './reach-of'
import { takenBackIds } from './taken-back-ids'

const rowHeight = 46
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** What was done on this computer, the latest first; each action opens to what it changed. */
export function HistoryList() {
  const { t } = useTranslation()
  // The list of entries is one and the same: only its version tells that it grew.
  const { entries, version } = useHistory()
  const { latestFirst, takenBack, bounds } = useMemo(
    () => ({
      version,
      latestFirst: entries.toReversed(),
      takenBack: takenBackIds(entries),
      bounds: boundsOf(entries),
    }),
    [entries, version],
  )
  const openId = useCommitView((state) => state.id)
  useEffect(() => closeCommit, [])
  const open = latestFirst.find(({ id }) => id === openId)
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: latestFirst.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const step = (event: KeyboardEvent): void => {
    const by = steps[event.key]
    const at = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined
    if (by === undefined || at === undefined) return
    const next = Number(at) + by
    event.preventDefault()
    rows.scrollToIndex(Math.min(Math.max(0, next), latestFirst.length - 1))
    frame.current?.querySelector<HTMLElement>(`[data-row="${String(next)}"]`)?.focus()
  }
  return (
    <div className={classes['columns']}>
      <div className={classes['actions']}>
        <Text size="sm" c="dimmed" px="md" py="sm">
          {latestFirst.length === 0 ? t('history.empty') : t('history.onThisComputer')}
        </Text>
        <div ref={frame} className={classes['list']} role="list" tabIndex={0} onKeyDown={step}>
          <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map(({ index, start }) => {
              const entry = latestFirst[index]
              if (entry === undefined) return null
              return (
                <HistoryRow
                  key={entry.id}
                  entry={entry}
                  index={index}
                  top={start}
                  reach={reachOf(entry, bounds, takenBack)}
                  isTakenBack={takenBack.has(entry.id)}
                  isOpen={entry.id === openId}
                />
              )
            })}
          </div>
        </div>
      </div>
      {open === undefined ? null : (
        <CommitPanel entry={open} reach={reachOf(open, bounds, takenBack)} />
      )}
    </div>
  )
}
