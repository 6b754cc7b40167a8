import type { Action } from './action'
import { canEdit } from './can-edit'
import { openMyChanges } from './my-changes'
import { openTrash } from './trash'

/** The parts of the history screen, for the palette. */
export const historyActions: readonly Action[] = [
  { name: 'open-trash', label: 'actions.trash', isEnabled: canEdit, run: openTrash },
  {
    name: 'open-my-changes',
    label: 'actions.myChanges',
    isEnabled: canEdit,
    run: openMyChanges,
  },
]
