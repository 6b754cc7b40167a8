import { Text, Title } from '@mantine/core'
import type { DragEvent } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SwotItem } from '../../../shared/model/swot-item'
import { useTermLabel } from '../fields/term-options'
import { AddSwotLine } from './add-swot-line'
import { draggedLine, holdsLine } from './dragged-line'
import type { QuadrantCode } from './quadrant-code'
import { SwotLine } from './swot-line'
import classes from './swot.module.css'
import type { SwotMoves } from './use-swot-moves'

interface SwotBoxProps {
  readonly code: QuadrantCode
  readonly items: readonly SwotItem[]
  readonly moves: SwotMoves
  readonly isReading: boolean
  readonly onOpen: (id: string) => void
}

/** One box of the grid: its lines in their order, and a field for the next. */
export function SwotBox({ code, items, moves, isReading, onOpen }: SwotBoxProps) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const id = useId()
  const isOver = moves.drop?.code === code
  const dropAt = (event: DragEvent, at: number): void => {
    const dragged = draggedLine(event)
    moves.setDrop(null)
    if (dragged === null) return
    event.preventDefault()
    const own = items.findIndex((item) => item.id === dragged)
    // The line itself leaves its place first.
    moves.place(dragged, code, own >= 0 && own < at ? at - 1 : at)
  }
  return (
    <section
      className={classes['box']}
      data-quadrant={code}
      data-over={isOver || undefined}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (!holdsLine(event)) return
        event.preventDefault()
        if (!isOver) moves.setDrop({ code, at: items.length })
      }}
      onDragLeave={(event) => {
        const into = event.relatedTarget
        if (!(into instanceof Node) || !event.currentTarget.contains(into)) moves.setDrop(null)
      }}
      onDrop={(event) => {
        dropAt(event, isOver ? moves.drop.at : items.length)
      }}
    >
      <div className={classes['head']}>
        <Title order={2} size="h3" id={id}>
          {label('swotQuadrant', code)}
        </Title>
        <Text size="xs" c="dimmed">
          {t(`diagnosis.swot.about.${code}`)}
        </Text>
      </div>
      <ol className={classes['lines']}>
        {items.map((item, at) => (
          <SwotLine
            key={item.id}
            item={item}
            at={at}
            isLast={at === items.length - 1}
            code={code}
            moves={moves}
            isReading={isReading}
            onOpen={onOpen}
          />
        ))}
      </ol>
      {isReading ? null : <AddSwotLine code={code} moves={moves} />}
    </section>
  )
}
