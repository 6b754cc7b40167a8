import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { notify, notifyError } from './notices'
import { redo, undo } from './undo'

async function takeBack(direction: 'undo' | 'redo'): Promise<void> {
  const done = await (direction === 'undo' ? undo() : redo())
  if (done.ok)
    notify('done', `history.${direction === 'undo' ? 'undone' : 'redone'}`, {
      action: done.value.label,
    })
  else if (done.error.kind !== 'nothing-to-undo') notifyError(done.error)
}

export const undoActions: readonly Action[] = [
  {
    name: 'undo',
    label: 'actions.undo',
    shortcut: 'mod+Z',
    isEnabled: () => useTerritory.getState().undo.undo !== null,
    run: () => takeBack('undo'),
  },
  {
    name: 'redo',
    label: 'actions.redo',
    shortcut: 'mod+shift+Z',
    isEnabled: () => useTerritory.getState().undo.redo !== null,
    run: () => takeBack('redo'),
  },
]
