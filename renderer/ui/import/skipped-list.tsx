import { Select, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SkippedRow } from '../../../shared/import/import-plan'
import type { SkipReason } from '../../../shared/import/read-row'
import classes from './import.module.css'
import { LinePlace } from './line-place'
import { VirtualList } from './virtual-list'

const rowHeight = 38

/** How many rows each reason skips, the most frequent first. */
function countReasons(skipped: readonly SkippedRow[]): readonly (readonly [SkipReason, number])[] {
  const counts = new Map<SkipReason, number>()
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Rows that make no actor, where they stand and why. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<string | null>(null)
  const reasons = useMemo(() => countReasons(skipped), [skipped])
  const shown = useMemo(
    () => (wanted === null ? skipped : skipped.filter(({ reason }) => reason === wanted)),
    [skipped, wanted],
  )
  if (skipped.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('importing.empty.skipped')}
      </Text>
    )
  }
  return (
    <>
      <Select
        size="xs"
        mb="sm"
        aria-label={t('importing.reasonFilter')}
        placeholder={t('importing.allReasons')}
        data={reasons.map(([reason, count]) => ({
          value: reason,
          label: t('importing.reasonCount', {
            reason: t(`importing.reasons.${reason}`, { text: '…' }),
            count,
          }),
        }))}
        value={wanted}
        clearable
        clearButtonProps={{ 'aria-label': t('importing.allReasons'), tabIndex: -1 }}
        onChange={setWanted}
      />
      <VirtualList
        label={t('importing.tabs.skipped')}
        count={shown.length}
        estimate={rowHeight}
        row={(index) => {
          const row = shown[index]
          return row === undefined ? null : <Skipped row={row} />
        }}
      />
    </>
  )
}

function Skipped({ row: { line, reason, text } }: { readonly row: SkippedRow }) {
  const { t } = useTranslation()
  // Of a duplicate, the text is the other line, which the reason names.
  const isNamed = reason !== 'duplicate' && text !== ''
  return (
    <div className={`${classes['row'] ?? ''} ${classes['plain'] ?? ''}`}>
      <span>
        {t(`importing.reasons.${reason}`, { text })}
        {isNamed ? <span className={classes['quiet']}> {text}</span> : null}
      </span>
      <LinePlace line={line} />
    </div>
  )
}
