import { fileActions } from './file-actions'
import type { Action } from './action'
import { briefingActions } from './briefing-actions'
import { figureActions } from './figure-actions'
import { networkDataActions } from './network-data'
import { historyActions } from './history-actions'
import { screenActions } from './screen-actions'
import { storyActions } from './story'
import { undoActions } from './undo-actions'

/** Every action, in the order of the palette. */
export const allActions: readonly Action[] = [
  ...fileActions,
  ...undoActions,
  ...screenActions,
  ...historyActions,
  ...figureActions,
  ...briefingActions,
  ...storyActions,
  ...networkDataActions,
]

/** Runs the action of a name, where it is enabled: the menu's entries come this way. */
export async function runAction(name: string): Promise<void> {
  const action = allActions.find((candidate) => candidate.name === name)
  if (action?.isEnabled() === true) await action.run()
}
