import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from './language'
import type { MenuAction } from './menu-text'
import { menuText } from './menu-text'

type Item = MenuItemConstructorOptions
const line: Item = { type: 'separator' }

/** The application menu. Entries of CoTerr call `choose`; the others are roles of the system. */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  choose: (action: MenuAction) => void,
): Item[] {
  const text = menuText(language)
  const isMac = platform === 'darwin'
  const action = (id: MenuAction, accelerator?: string): Item => ({
    id,
    label: text[id],
    click: () => choose(id),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  /** Shown, not registered: in a text field these keys belong to the field, so the page decides. */
  const shown = (id: MenuAction, accelerator: string): Item =>
    isMac ? action(id) : { ...action(id, accelerator), registerAccelerator: false }
  const role = (name: NonNullable<Item['role']> & keyof typeof text): Item => ({
    role: name,
    label: text[name],
  })
  const settings = action('open-settings', 'CmdOrCtrl+,')

  const app: Item = {
    label: 'CoTerr',
    submenu: [
      ...[action('about'), line, settings, line],
      ...[role('hide'), role('hideOthers'), role('unhide'), line, role('quit')],
    ],
  }
  const file: Item = {
    label: text.file,
    submenu: [
      action('new-territory', 'CmdOrCtrl+N'),
      action('open-file', 'CmdOrCtrl+O'),
      action('open-for-reading'),
      action('share', 'CmdOrCtrl+S'),
      action('save-copy'),
      action('open-sync', 'CmdOrCtrl+Shift+S'),
      action('open-nearby'),
      action('show-backups'),
      line,
      action('import-table', 'CmdOrCtrl+I'),
      {
        label: text.export,
        submenu: [
          action('export-network'),
          ...[action('export-network-svg'), action('export-network-png')],
          action('make-briefing', 'CmdOrCtrl+P'),
        ],
      },
      ...(isMac ? [line, role('close')] : [line, settings, line, role('quit')]),
    ],
  }
  const edit: Item = {
    label: text.edit,
    submenu: [
      ...[shown('undo', 'CmdOrCtrl+Z'), shown('redo', 'CmdOrCtrl+Shift+Z'), line],
      ...[role('cut'), role('copy'), role('paste'), role('selectAll')],
    ],
  }
  const view: Item = {
    label: text.view,
    submenu: [
      ...[role('resetZoom'), role('zoomIn'), role('zoomOut'), line],
      role('togglefullscreen'),
    ],
  }
  const help: Item = {
    label: text.help,
    role: 'help',
    submenu: [action('show-shortcuts'), ...(isMac ? [] : [line, action('about')])],
  }
  const window: Item = { label: text.window, submenu: [role('minimize')] }
  return isMac ? [app, file, edit, view, window, help] : [file, edit, view, help]
}
