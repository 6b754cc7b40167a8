import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../../electron/main/menu-template'
import { allActions } from '../../../renderer/actions/all-actions'

type Item = MenuItemConstructorOptions

/** Every entry that leads somewhere, from every depth. */
function leaves(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? leaves(item.submenu) : item.type === 'separator' ? [] : [item],
  )
}

const template = (platform: NodeJS.Platform, choose: (action: string) => void = () => undefined) =>
  leaves(menuTemplate('fr', platform, choose))

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'names each of its actions once, and only actions that there are, on %s',
    (platform) => {
      const chosen: string[] = []
      const entries = template(platform, (action) => chosen.push(action))
      for (const { click } of entries) (click as (() => void) | undefined)?.()
      expect([...chosen].sort()).toEqual([...new Set(chosen)].sort())
      expect(allActions.map((action) => action.name)).toEqual(expect.arrayContaining(chosen))
      expect(chosen).toHaveLength(18)
    },
  )

  it('leaves the keys of undo and redo to the page: in a field they belong to the field', () => {
    for (const platform of ['linux', 'win32'] as const) {
      const keys = template(platform).filter(({ id }) => id === 'undo' || id === 'redo')
      expect(keys.map((item) => item.registerAccelerator)).toEqual([false, false])
    }
    // On macOS a menu takes its keys whatever it says, so it shows none.
    const onMac = template('darwin').filter(({ id }) => id === 'undo' || id === 'redo')
    expect(onMac.map((item) => item.accelerator)).toEqual([undefined, undefined])
  })

  it('gives no key to two entries', () => {
    const keys = template('linux').flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('shows no other key than the one that an action has', () => {
    const asMenu = (keys: string) =>
      keys.replace('mod', 'CmdOrCtrl').replace('shift', 'Shift').replace('alt', 'Alt')
    const shown = new Map(template('linux').map((item) => [item.id, item.accelerator]))
    for (const { name, shortcut } of allActions) {
      const key = shown.get(name)
      if (shortcut !== undefined && key !== undefined) expect(key).toBe(asMenu(shortcut))
    }
  })

  it('differs in every word between French and English', () => {
    const words = (language: 'fr' | 'en') =>
      leaves(menuTemplate(language, 'darwin', () => undefined)).map((item) => item.label)
    const french = words('fr')
    const english = words('en')
    expect(french).toHaveLength(english.length)
    expect(french.filter((word, index) => word === english[index])).toEqual([])
  })
})
