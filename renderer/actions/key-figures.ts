import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { inOrder, lastOrder, ordersAfterMove } from '../../shared/model/in-order'
import type { KeyFigure } from '../../shared/model/key-figure'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { addRecord } from './records'

/** The key figures of the open territory, in their order. */
export function keyFigures(): readonly KeyFigure[] {
  return inOrder(useTerritory.getState().tables.keyFigure.byId.values())
}

/** Adds a figure after the others, by its label, and gives its id. */
export function addKeyFigure(title: string): Promise<Result<string, ActionError>> {
  return addRecord('keyFigure', { title, order: lastOrder(keyFigures()) })
}

/** Moves a figure one place up (-1) or down (1). */
export async function moveKeyFigure(id: string, step: 1 | -1): Promise<Result<null, ActionError>> {
  const figures = keyFigures()
  const at = figures.findIndex((figure) => figure.id === id)
  const figure = figures[at]
  if (figure === undefined || figures[at + step] === undefined) return ok(null)
  const wanted = figures.toSpliced(at, 1).toSpliced(at + step, 0, figure)
  const edits = ordersAfterMove(wanted, at + step).map(({ id: moved, order }) => ({
    kind: 'keyFigure',
    id: moved,
    fields: { order },
  }))
  return changeRecords(edits, { label: 'history.edit.keyFigure' })
}
