import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Disagreement, Version } from '../../state/disagreement'
import classes from './rule-preview.module.css'
import type { ConflictWords } from './use-conflict-words'

export interface RulePreviewProps {
  /** What is chosen of each; null where nothing is. */
  readonly rows: readonly {
    readonly disagreement: Disagreement
    readonly chosen: Version | null
  }[]
  readonly words: ConflictWords
}

const rowHeight = 52
const headHeight = 34

/** What would become of each disagreement: only those in sight are drawn. */
export function RulePreview({ rows, words }: RulePreviewProps) {
  const { t } = useTranslation()
  const frame = useRef<HTMLDivElement>(null)

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The heading scrolls with the rows and sticks over them.
    scrollMargin: headHeight,
  })
  const isDecided = rows.some(({ chosen }) => chosen !== null)
  const columns = isDecided ? '1.1fr 0.8fr 1.2fr 1.2fr' : '1.1fr 0.8fr 2.4fr'
  const headings = isDecided
    ? [t('conflicts.rule.chosen'), t('conflicts.rule.given')]
    : [t('conflicts.rule.said')]
  return (
    <div
      ref={frame}
      role="table"
      tabIndex={0}
      aria-label={t('conflicts.rule.preview')}
      aria-rowcount={rows.length + 1}
      className={classes['table']}
    >
      <div role="rowgroup" className={classes['head']}>
        <div
          role="row"
          aria-rowindex={1}
          className={classes['headRow']}
          style={{ gridTemplateColumns: columns }}
        >
          {[t('conflicts.rule.record'), t('conflicts.rule.field'), ...headings].map((heading) => (
            <div key={heading} role="columnheader">
              {heading}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <div
              key={row.disagreement.key}
              role="row"
              aria-rowindex={index + 2}
              className={classes['row']}
              style={{
                gridTemplateColumns: columns,
                transform: `translateY(${String(start - headHeight)}px)`,
              }}
            >
              <Cells {...row} words={words} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface CellsProps {
  readonly disagreement: Disagreement
  readonly chosen: Version | null
  readonly words: ConflictWords
}

function Cells({ disagreement, chosen, words }: CellsProps) {
  const given = disagreement.versions
    .filter((version) => version !== chosen)
    .map(({ value }) => words.value(disagreement, value))
    .join(' · ')
  return (
    <>
      <Cell text={words.record(disagreement)} style="record" />
      <Cell text={words.subject(disagreement)} style="quiet" />
      {chosen === null ? null : (
        <Cell text={words.value(disagreement, chosen.value)} style="chosen" />
      )}
      <Cell text={given} style={chosen === null ? 'quiet' : 'given'} />
    </>
  )
}

function Cell({ text, style }: { readonly text: string; readonly style: string }) {
  return (
    <div role="cell" className={classes['cell']} title={text}>
      <span className={classes[style]}>{text}</span>
    </div>
  )
}
