import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { openMyChanges } from './my-changes'
import { openTrash } from './trash'

const hasTerritory = (): boolean => useTerritory.getState().id !== null

/** The parts of the history screen, for the palette. */
export const historyActions: readonly Action[] = [
  { name: 'open-trash', label: 'actions.trash', isEnabled: hasTerritory, run: openTrash },
  {
    name: 'open-my-changes',
    label: 'actions.myChanges',
    isEnabled: hasTerritory,
    run: openMyChanges,
  },
]
