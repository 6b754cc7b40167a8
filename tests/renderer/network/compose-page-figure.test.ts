import { describe, expect, it } from 'vitest'
import { composePageFigure } from '../../../renderer/network/draw/compose-page-figure'
import { estimateText } from '../../../renderer/network/draw/text-measure'
import { figureToSvg } from '../../../renderer/network/export/figure-to-svg'
import { visibleLegend } from '../../../renderer/network/scene/visible-legend'
import { sceneOf, village, words } from './sketched-scene'

const width = 642

describe('a figure for a page', () => {
  const scene = sceneOf(village, 'two-mode')
  const figure = composePageFigure(scene, width, words, estimateText)

  it('is as wide as was asked for, and shares a page with text', () => {
    expect(figure.width).toBe(width)
    expect(figure.height).toBeLessThanOrEqual(640)
    expect(figure.view.width).toBeLessThanOrEqual(width)
  })

  it('has the whole legend beside the picture or under it, and the notes under that', () => {
    const lines = figure.texts.filter(({ entry }) => entry !== undefined)
    const entries = visibleLegend(scene, figure.view)
    expect(new Set(lines.map(({ entry }) => entry?.code))).toEqual(
      new Set(entries.map(({ code }) => code)),
    )
    for (const { x, y, text, size } of figure.texts) {
      expect(x >= figure.view.width || y > figure.view.height).toBe(true)
      expect(y).toBeLessThan(figure.height)
      expect(x + estimateText(text, size, false)).toBeLessThanOrEqual(width)
    }
    const lowest = Math.max(...lines.map(({ y }) => y))
    const notes = figure.texts.filter(({ tone }) => tone === 'quiet')
    expect(notes.map(({ text }) => text)).toEqual(words.notes)
    for (const { y } of notes) expect(y).toBeGreaterThan(lowest)
  })

  it('puts no line of the legend upon another', () => {
    for (const one of figure.texts) {
      for (const other of figure.texts) {
        if (one === other || Math.abs(one.y - other.y) >= 9) continue
        const [left, right] = one.x < other.x ? [one, other] : [other, one]
        expect(left.x + estimateText(left.text, left.size, false)).toBeLessThanOrEqual(right.x + 1)
      }
    }
  })

  it('names marks to who points at them only where that is asked for', () => {
    const named = figureToSvg(figure).match(/<title>/g) ?? []
    const plain = figureToSvg(figure, { isNamed: false }).match(/<title>/g) ?? []
    expect(named.length).toBe(scene.ids.length + 1)
    expect(plain.length).toBe(1)
  })

  it('draws all marks and ties of one look as one path where none is named', () => {
    const svg = figureToSvg(figure, { isNamed: false })
    const part = (name: string): string =>
      new RegExp(`<g class="${name}">(.*?)</g><g class`, 's').exec(svg.replaceAll('\n', ''))?.[1] ??
      ''
    const starts = (text: string): number => text.match(/[" Z\d]?M(?=-?\d)/g)?.length ?? 0
    const lines = (text: string): number =>
      (text.match(/fill="none"[^>]*><path d="[^"]*/g) ?? [])
        .map(starts)
        .reduce((sum, each) => sum + each, 0)
    expect(starts(part('marks'))).toBe(scene.ids.length)
    expect(lines(part('ties'))).toBe(scene.tieSource.length)
    expect(part('marks')).not.toContain('<circle')
  })
})
