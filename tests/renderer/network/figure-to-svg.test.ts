// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { composeFigure } from '../../../renderer/network/draw/compose-figure'
import { figureToSvg } from '../../../renderer/network/export/figure-to-svg'
import { estimateText } from '../../../renderer/network/draw/text-measure'
import type { Scene } from '../../../renderer/network/scene/scene'
import type { View } from '../../../renderer/network/scene/view'
import { fitView } from '../../../renderer/network/scene/view'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { sceneOf, village, words } from './sketched-scene'

function documentOf(scene: Scene, view: View): Document {
  const svg = figureToSvg(composeFigure(scene, view, words, estimateText))
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

function textsOf(parent: ParentNode, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map((element) => element.textContent)
}

/** Colour and form of the lines of a part, as what the legend should show. */
function looks(doc: Document, part: string): string[] {
  const groups = [...doc.querySelectorAll(`.${part} g[fill="none"]`)]
  return groups.map((group) =>
    ['stroke', 'stroke-width', 'stroke-dasharray']
      .map((name) => group.getAttribute(name) ?? '')
      .join(' '),
  )
}

describe('the SVG', () => {
  it('draws every mark, named, and every tie', () => {
    const scene = sceneOf(village, 'two-mode')
    const doc = documentOf(scene, fitView(scene, 900, 600))
    expect(textsOf(doc, '.marks title').sort()).toEqual([...scene.names].sort())
    expect(doc.querySelectorAll('.ties g[stroke] > path')).toHaveLength(scene.tieSource.length)
  })

  it('names in its legend exactly the categories that are visible, with their numbers', () => {
    for (const projection of ['two-mode', 'one-mode'] as const) {
      const scene = sceneOf(village, projection)
      const close = { ...fitView(scene, 900, 600), k: 3 }
      for (const view of [fitView(scene, 900, 600), close]) {
        const doc = documentOf(scene, view)
        const entries = [...doc.querySelectorAll('[data-section]')].map((text) => [
          text.getAttribute('data-section'),
          text.getAttribute('data-code'),
          text.textContent,
        ])
        expect(entries).toEqual(
          visibleLegend(scene, view).map((entry) => [
            entry.section,
            entry.code,
            `${words.entryLabel(entry)}\u00a0(${entry.count})`,
          ]),
        )
        const marks = doc.querySelectorAll('.marks circle, .marks path').length
        const ofActors = entries.filter(([section]) => section === 'world')
        const ofAlliances = entries.filter(([section]) => section === 'allianceForm')
        const total = [...ofActors, ...ofAlliances].reduce(
          (sum, [, , text]) => sum + Number(/\((\d+)\)$/.exec(text ?? '')?.[1]),
          0,
        )
        expect(total).toBe(marks)
      }
    }
  })

  it('shows in the legend every look that ties have in the picture, and no other', () => {
    const scene = sceneOf(village, 'two-mode')
    const doc = documentOf(scene, { ...fitView(scene, 900, 600), k: 1 })
    const inPicture = new Set(looks(doc, 'ties'))
    const inLegend = new Set(looks(doc, 'legend'))
    expect(inPicture).toEqual(inLegend)
  })

  it('carries title, notes and description, whatever was typed in them', () => {
    const scene = sceneOf(village, 'two-mode')
    const doc = documentOf(scene, fitView(scene, 900, 600))
    expect(doc.querySelector('title')?.textContent).toBe(words.title)
    expect(doc.querySelector('desc')?.textContent).toContain('Chaque alliance est dessinée.')
    expect(textsOf(doc, '.words text')).toContain(words.title)
    expect(textsOf(doc, '.words text')).toContain('Le 3 mai 2024.')
  })

  it('keeps control characters and broken letters out, which no reader would accept', () => {
    const actors = new Map(village.actors)
    actors.set('seul', { id: 'seul', name: 'a\u0000b\u001f\ud800c\uffff' })
    const scene = sceneOf({ ...village, actors }, 'two-mode')
    const doc = documentOf(scene, fitView(scene, 900, 600))
    expect(textsOf(doc, '.marks title')).toContain('abc')
  })

  it('is on dark ground where the screen is', () => {
    const dark = sceneOf(village, 'two-mode', 'dark')
    const light = sceneOf(village, 'two-mode', 'light')
    const ground = (scene: Scene): string | null =>
      documentOf(scene, fitView(scene, 900, 600))
        .querySelector('rect')
        ?.getAttribute('fill') ?? null
    expect(ground(light)).toBe('#ffffff')
    expect(ground(dark)).not.toBe(ground(light))
  })

  it('of nothing is a title without a legend', () => {
    const scene = sceneOf({ ...village, actors: new Map(), alliances: new Map() }, 'two-mode')
    const doc = documentOf(scene, fitView(scene, 400, 300))
    expect(doc.querySelectorAll('[data-section]')).toHaveLength(0)
    expect(textsOf(doc, '.words text')[0]).toBe(words.title)
  })
})
