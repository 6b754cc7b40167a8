import { describe, expect, it } from 'vitest'
import { prepareScene } from '../../../renderer/network/stage/drawn-scene'
import { keyCommand } from '../../../renderer/network/stage/key-command'
import { markedIn } from '../../../renderer/network/stage/marking'
import { obeyKeys } from '../../../renderer/network/stage/obey-keys'
import { revealingPart } from '../../../renderer/network/stage/revealing-part'
import { sceneOf, village } from './sketched-scene'

const scene = sceneOf(village, 'two-mode')
const idOf = (mark: number | null): string => scene.ids[mark ?? -1] ?? ''

/** A picture without a canvas: what keys do to it, and whom it tells. */
function picture() {
  const drawn = prepareScene(scene)
  let focused: number | null = null
  let chosen: readonly string[] = []
  const told: string[] = []
  const obey = obeyKeys({
    drawn: () => drawn,
    focused: () => focused,
    hasChosen: () => chosen.length > 0,
    goTo: (mark) => (focused = mark ?? focused),
    zoomBy: () => undefined,
    fit: () => undefined,
    placeOf: (mark) => [mark, 0],
    events: {
      onFocus: (id) => (focused = id === null ? null : (drawn.indexOf.get(id) ?? null)),
      onOpen: (id) => told.push(`open ${id}`),
      onChoose: (ids, how) => {
        told.push(`${how} ${String(ids.length)}`)
        chosen = how === 'replace' ? ids : [...chosen, ...ids]
      },
      onMenu: (id) => told.push(`menu ${id ?? 'of the ground'}`),
      onTie: () => undefined,
      onPlace: () => undefined,
      insetRight: 0,
      onRest: () => undefined,
    },
  })
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
  const press = (key: string, held: Partial<typeof none> = {}): string => {
    const command = keyCommand({ key, ...none, ...held })
    if (command !== null) obey(command)
    return idOf(focused)
  }
  return { press, told, chosen: () => chosen }
}

describe('keys in the picture', () => {
  it('go to the first and the last of the walk', () => {
    const { press } = picture()
    expect(press('Home')).toBe('mairie')
    const last = press('End')
    expect(last).not.toBe('mairie')
    expect(press('PageDown')).toBe('mairie')
    expect(press('PageUp')).toBe(last)
  })

  it('go to the name that begins with the letters typed, without accents or capitals', () => {
    expect(picture().press('é')).toBe('essai')
    const { press } = picture()
    for (const letter of ['l', 'y', 'c']) press(letter)
    expect(press('É')).toBe('lycee')
  })

  it('go through all names that begin with a letter pressed again and again', () => {
    const { press } = picture()
    const begins = scene.ids.filter((_, mark) => scene.names[mark]?.toLowerCase().startsWith('l'))
    const reached = new Set(begins.map(() => press('l')))
    expect([...reached].sort()).toEqual([...begins].sort())
  })

  it('stay where no name begins so', () => {
    const { press } = picture()
    press('Home')
    expect(press('z')).toBe('mairie')
  })

  it('choose one, choose all, ask for a menu and open, and Escape leaves before it empties', () => {
    const { press, told, chosen } = picture()
    press('ContextMenu')
    press('Home')
    press(' ')
    press('a', { ctrlKey: true })
    press('F10', { shiftKey: true })
    press('Enter')
    expect(told).toEqual([
      'menu of the ground',
      'toggle 1',
      `replace ${String(scene.ids.length)}`,
      'menu mairie',
      'open mairie',
    ])
    expect(press('Escape')).toBe('')
    expect(chosen()).toHaveLength(scene.ids.length)
    press('Escape')
    expect(chosen()).toEqual([])
  })

  it('leave to the app what is held with Ctrl or Alt', () => {
    const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
    expect(keyCommand({ key: 'z', ...none, ctrlKey: true })).toBeNull()
    expect(keyCommand({ key: '3', ...none, altKey: true })).toBeNull()
    expect(keyCommand({ key: 'Tab', ...none })).toBeNull()
  })
})

describe('what is marked', () => {
  it('is found in the scene, all ties between the two of a pair among it, and no others', () => {
    const { selected, highlight } = markedIn(prepareScene(scene), {
      chosen: new Set(['mairie', 'nobody']),
      highlight: { nodes: ['mairie', 'amap', 'nobody'], ties: [['amap', 'mairie']] },
      isLassoOn: false,
    })
    expect(selected.map(idOf)).toEqual(['mairie'])
    expect(highlight?.marks.map(idOf)).toEqual(['mairie', 'amap'])
    // r1, r2 and r3 of the sketch.
    expect(highlight?.ties).toHaveLength(3)
    for (const tie of highlight?.ties ?? []) {
      const ends = [idOf(scene.tieSource[tie] ?? -1), idOf(scene.tieTarget[tie] ?? -1)]
      expect(ends.sort()).toEqual(['amap', 'mairie'])
    }
  })

  it('is brought beside the panel, and left alone where it is there already', () => {
    const view = { width: 900, height: 600, k: 1, dx: 450, dy: 300 }
    const marks = [...scene.ids.keys()]
    const to = revealingPart(scene, { ...view, dx: 5000 }, marks, 300)
    for (const mark of marks) {
      const x = (scene.x[mark] ?? 0) * (to?.k ?? 0) + (to?.dx ?? 0)
      const y = (scene.y[mark] ?? 0) * (to?.k ?? 0) + (to?.dy ?? 0)
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(600)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(600)
    }
    expect(to === null ? undefined : revealingPart(scene, to, marks, 300)).toBeNull()
  })
})
