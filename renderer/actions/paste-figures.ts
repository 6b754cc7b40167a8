import type { Edit } from '../../shared/change/edit'
import type { FigureColumns } from '../../shared/import/figures/figure-columns'
import { figureColumns } from '../../shared/import/figures/figure-columns'
import type { PastedRow } from '../../shared/import/figures/pasted-rows'
import { maxPastedLength, pastedRows } from '../../shared/import/figures/pasted-rows'
import type { FigurePlan } from '../../shared/import/figures/plan-figures'
import { fieldsOfPasted, planFigures } from '../../shared/import/figures/plan-figures'
import { readFigures } from '../../shared/import/figures/read-figures'
import type { Result } from '../../shared/kernel/result'
import { inOrder, lastOrder } from '../../shared/model/in-order'
import type { KeyFigure } from '../../shared/model/key-figure'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { keyFigures } from './key-figures'
import { newId } from './records'

/** A pasted table as it was understood. */
export interface PastedTable {
  readonly rows: readonly PastedRow[]
  /** What each column seems to hold. */
  readonly columns: FigureColumns
  /** Longer than is read. */
  readonly isCut: boolean
}

/** Whether a text from the clipboard is a table, rather than words for one field. */
export function looksLikeTable(text: string): boolean {
  return text.includes('\t') || text.trim().includes('\n')
}

export function readPastedTable(text: string): PastedTable {
  const rows = pastedRows(text)
  return { rows, columns: figureColumns(rows), isCut: text.length > maxPastedLength }
}

/** What writing the table would do to the figures that are there. */
export function planPastedTable(
  { rows }: PastedTable,
  columns: FigureColumns,
  present: ReadonlyMap<string, KeyFigure>,
): readonly FigurePlan[] {
  return planFigures(readFigures(rows, columns), inOrder(present.values()))
}

/** Writes what a plan adds and changes: one action, one undo. */
export function writePastedFigures(
  plan: readonly FigurePlan[],
): Promise<Result<null, ActionError>> {
  let order = lastOrder(keyFigures())
  const edits = plan.flatMap((line): readonly Edit[] => {
    if (line.kind === 'added') {
      const fields = { ...fieldsOfPasted(line.figure), order: order++ }
      return [{ kind: 'keyFigure', id: newId(), fields }]
    }
    if (line.kind !== 'changed') return []
    // Its label stays as people wrote it.
    const { title: _, ...fields } = fieldsOfPasted(line.figure)
    return [{ kind: 'keyFigure', id: line.before.id, fields }]
  })
  return changeRecords(edits, { label: 'history.pasteFigures' })
}
