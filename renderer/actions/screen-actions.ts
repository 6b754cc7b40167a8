import type { Dialog, Screen } from '../state/navigation-store'
import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { canEdit } from './can-edit'
import { goTo, openDialog } from './navigation'

const hasTerritory = (): boolean => useTerritory.getState().id !== null
const always = (): boolean => true

const screens: readonly Screen[] = [
  'actors',
  'alliances',
  'network',
  'relations',
  'challenges',
  'resources',
  'conflicts',
  'duplicates',
  'history',
]

/** The screens of a territory of this computer alone. */
const ownScreens: readonly Screen[] = ['conflicts', 'duplicates', 'history']

const toScreens: readonly Action[] = screens.map((screen, index) => ({
  name: `go-to-${screen}`,
  label: `actions.goTo.${screen}`,
  shortcut: `alt+${String(index + 1)}`,
  // What is only read has no history here, and nothing to decide.
  isEnabled: ownScreens.includes(screen) ? canEdit : hasTerritory,
  run: () => {
    goTo(screen)
  },
}))

const dialogs: readonly (readonly [string, Dialog, string | undefined, () => boolean])[] = [
  ['edit-territory', 'territory', undefined, canEdit],
  ['edit-vocabularies', 'vocabularies', undefined, canEdit],
  ['open-sync', 'sync', 'mod+shift+S', canEdit],
  ['open-nearby', 'nearby', undefined, always],
  ['receive-territory', 'receive', undefined, always],
  ['show-backups', 'backups', undefined, canEdit],
  ['compact-history', 'compact', undefined, canEdit],
  ['open-settings', 'settings', undefined, always],
  ['show-shortcuts', 'shortcuts', 'shift+?', always],
  ['about', 'about', undefined, always],
]

const toDialogs: readonly Action[] = dialogs.map(([name, dialog, shortcut, isEnabled]) => ({
  name,
  label: `actions.${dialog}`,
  ...(shortcut === undefined ? {} : { shortcut }),
  isEnabled,
  run: () => {
    openDialog(dialog)
  },
}))

export const screenActions: readonly Action[] = [...toScreens, ...toDialogs]
