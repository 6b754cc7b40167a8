import type { HotkeyItem } from '@mantine/hooks'
import { useHotkeys } from '@mantine/hooks'
import type { Action } from '../../actions/action'
import { allActions } from '../../actions/all-actions'
import { useNavigation } from '../../state/navigation-store'

/** Where text is typed: there, undo is the field's own, and a sign is a letter. */
const fields = ['INPUT', 'TEXTAREA', 'SELECT']

const ownOfFields: readonly string[] = ['undo', 'redo', 'show-shortcuts']

/** `alt+1` is the key under the digit, which on a French keyboard gives `&`. */
function hotkeysOf({ shortcut = '', isEnabled, run }: Action): readonly HotkeyItem[] {
  const isDigit = /^alt\+\d$/.test(shortcut)
  const key = isDigit ? shortcut.replace('alt+', 'alt+Digit') : shortcut
  const runEnabled = (): void => {
    // A dialog has the keyboard to itself.
    if (useNavigation.getState().dialog === null && isEnabled()) void run()
  }
  const item: HotkeyItem = [key, runEnabled, { usePhysicalKeys: isDigit }]
  // A sign is on its own key on some keyboards, and above another on others.
  return key === 'shift+?' ? [item, ['?', runEnabled]] : [item]
}

const withShortcut = allActions.filter(({ shortcut }) => shortcut !== undefined)
const everywhere = withShortcut.filter(({ name }) => !ownOfFields.includes(name)).flatMap(hotkeysOf)
const outsideFields = withShortcut
  .filter(({ name }) => ownOfFields.includes(name))
  .flatMap(hotkeysOf)

/** Binds the shortcut of every action, for the whole window. */
export function useShortcuts(): void {
  useHotkeys(everywhere, [], true)
  useHotkeys(outsideFields, fields)
}
