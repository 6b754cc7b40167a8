import type { Dialog, Screen } from '../state/navigation-store'
import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { canEdit } from './can-edit'
import { goTo, openDialog } from './navigation'

const hasTerritory = (): boolean => useTerritory.getState().id !== null
const always = (): boolean => true

/** The screens with their shortcuts, which people have learnt: a new screen takes none of them. */
const screens: readonly (readonly [Screen, string | undefined])[] = [
  ['actors', 'alt+1'],
  ['alliances', 'alt+2'],
  ['network', 'alt+3'],
  ['relations', 'alt+4'],
  ['challenges', 'alt+5'],
  ['resources', 'alt+6'],
  ['events', undefined],
  ['impacts', undefined],
  ['diagnosis', undefined],
  ['briefing', 'alt+0'],
  ['conflicts', 'alt+7'],
  ['duplicates', 'alt+8'],
  ['history', 'alt+9'],
]

/** The screens of a territory of this computer alone. */
const ownScreens: readonly Screen[] = ['conflicts', 'duplicates', 'history']

const toScreens: readonly Action[] = screens.map(([screen, shortcut]) => ({
  name: `go-to-${screen}`,
  label: `actions.goTo.${screen}`,
  ...(shortcut === undefined ? {} : { shortcut }),
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
