import { useTerritory } from '../state/territory-store'
import { canEdit } from './can-edit'
import type { Action } from './action'
import { openDialog } from './navigation'
import { openFiles, readFileOnly } from './open-file'
import { openExample } from './open-example'
import { saveCopy } from './save-copy'
import { chooseTable } from './importing'
import { closeTerritory } from './territories'

const hasTerritory = (): boolean => useTerritory.getState().id !== null
const always = (): boolean => true

export const fileActions: readonly Action[] = [
  {
    name: 'new-territory',
    label: 'actions.newTerritory',
    shortcut: 'mod+N',
    isEnabled: always,
    run: () => {
      openDialog('new-territory')
    },
  },
  {
    name: 'open-file',
    label: 'actions.openFile',
    shortcut: 'mod+O',
    isEnabled: always,
    run: openFiles,
  },
  { name: 'open-example', label: 'actions.openExample', isEnabled: always, run: openExample },
  {
    name: 'open-for-reading',
    label: 'actions.openForReading',
    isEnabled: always,
    run: readFileOnly,
  },
  {
    name: 'share',
    label: 'actions.share',
    shortcut: 'mod+S',
    isEnabled: canEdit,
    run: () => {
      openDialog('share')
    },
  },
  {
    name: 'save-copy',
    label: 'actions.saveCopy',
    isEnabled: canEdit,
    run: async () => {
      await saveCopy()
    },
  },
  {
    name: 'import-table',
    label: 'actions.importTable',
    shortcut: 'mod+I',
    isEnabled: canEdit,
    run: chooseTable,
  },
  {
    name: 'close-territory',
    label: 'actions.closeTerritory',
    isEnabled: hasTerritory,
    run: closeTerritory,
  },
]
