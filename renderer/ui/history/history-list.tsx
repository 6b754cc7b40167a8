import { Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useHistory } from '../../state/history-store'
import { HistoryRow } from './history-row'
import classes from './history.module.css'
import { takenBackIds } from './taken-back-ids'

const rowHeight = 46

/** What was done on this computer, the latest first. */
export function HistoryList() {
  const { t } = useTranslation()
  // The list of entries is one and the same: only its version tells that it grew.
  const { entries, version } = useHistory()
  const { latestFirst, takenBack } = useMemo(
    () => ({ version, latestFirst: entries.toReversed(), takenBack: takenBackIds(entries) }),
    [entries, version],
  )
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: latestFirst.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  return (
    <>
      <Text size="sm" c="dimmed" px="md" py="sm">
        {latestFirst.length === 0 ? t('history.empty') : t('history.onThisComputer')}
      </Text>
      <div ref={frame} className={classes['list']} role="list" tabIndex={0}>
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const entry = latestFirst[index]
            if (entry === undefined) return null
            return (
              <HistoryRow
                key={entry.id}
                entry={entry}
                top={start}
                isTakenBack={takenBack.has(entry.id)}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}
