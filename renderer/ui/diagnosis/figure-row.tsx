import { Table } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyFigure } from '../../../shared/model/key-figure'
import { moveKeyFigure } from '../../actions/key-figures'
import { RowMark } from '../conflicts/row-mark'
import { FigureCell } from './figure-cell'
import type { FigureColumn } from './figure-columns'
import { figureColumns } from './figure-columns'
import { FigureMenu } from './figure-menu'
import { focusCell } from './focus-cell'

export interface FigureRowProps {
  readonly figure: KeyFigure
  /** The ids of the figures on the lines above and below; null at the ends. */
  readonly before: string | null
  readonly after: string | null
  readonly isReading: boolean
  readonly onOpen: (id: string) => void
}

/** One figure: five cells to write in. Enter and the arrows go from line to line, Alt and the arrows move it. */
export function FigureRow({ figure, before, after, isReading, onOpen }: FigureRowProps) {
  const { t } = useTranslation()
  const title = figure.title ?? t('records.unnamed')
  const onKeyDown = (event: KeyboardEvent, field: FigureColumn): void => {
    if (event.nativeEvent.isComposing) return
    const isDown = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)
    const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)
    if (!isDown && !isUp) return
    event.preventDefault()
    if (event.altKey) {
      void moveKeyFigure(figure.id, isDown ? 1 : -1).then(() => {
        requestAnimationFrame(() => focusCell(figure.id, field))
      })
      return
    }
    const next = isDown ? after : before
    if (next !== null) focusCell(next, field)
    else if (isDown) document.getElementById('add-figure')?.focus()
  }
  return (
    <Table.Tr>
      {figureColumns.map((field) => (
        <Table.Td key={field} data-field={field}>
          <FigureCell
            figure={figure}
            field={field}
            label={t('diagnosis.figures.cell', {
              field: t(`diagnosis.figureFields.${field}`),
              title,
            })}
            onKeyDown={(event) => {
              onKeyDown(event, field)
            }}
          />
        </Table.Td>
      ))}
      {isReading ? null : (
        <Table.Td data-field="actions">
          <RowMark kind="keyFigure" id={figure.id} />
          <FigureMenu
            figure={figure}
            title={title}
            isFirst={before === null}
            isLast={after === null}
            onOpen={onOpen}
          />
        </Table.Td>
      )}
    </Table.Tr>
  )
}
