import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { inOrder, lastOrder, ordersAfterMove } from '../../shared/model/in-order'
import type { SwotItem } from '../../shared/model/swot-item'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { addRecord } from './records'

/** The lines of one box of the AFOM grid, in their order. */
export function swotItemsOf(items: Iterable<SwotItem>, quadrant: string): readonly SwotItem[] {
  return inOrder([...items].filter((item) => item.quadrant === quadrant))
}

/** Adds a line at the end of a box of the grid, and gives its id. */
export function addSwotItem(quadrant: string, title: string): Promise<Result<string, ActionError>> {
  const items = swotItemsOf(useTerritory.getState().tables.swotItem.byId.values(), quadrant)
  return addRecord('swotItem', { quadrant, title, order: lastOrder(items) })
}

/** Puts a line at a place (from 0) of a box of the grid, its own or another: one action, one undo. */
export async function placeSwotItem(
  id: string,
  quadrant: string,
  at: number,
): Promise<Result<null, ActionError>> {
  const { byId } = useTerritory.getState().tables.swotItem
  const item = byId.get(id)
  if (item === undefined) return ok(null)
  const others = swotItemsOf(byId.values(), quadrant).filter((other) => other.id !== id)
  const place = Math.max(0, Math.min(at, others.length))
  const wanted = others.toSpliced(place, 0, item)
  const isElsewhere = item.quadrant !== quadrant
  const present = swotItemsOf(byId.values(), quadrant)
  if (!isElsewhere && present[place]?.id === id) return ok(null)
  const orders = ordersAfterMove(wanted, place)
  const edits = orders.map((said) => ({
    kind: 'swotItem',
    id: said.id,
    fields: { order: said.order, ...(said.id === id && isElsewhere ? { quadrant } : {}) },
  }))
  // Its own number may fit in the other box as it is.
  if (isElsewhere && !orders.some((said) => said.id === id)) {
    edits.push({ kind: 'swotItem', id, fields: { order: item.order ?? 0, quadrant } })
  }
  return changeRecords(edits, { label: 'history.edit.swotItem' })
}
