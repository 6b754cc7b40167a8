import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { groupLook } from '../../../../renderer/briefing/charts/chart-look'
import { drawChart } from '../../../../renderer/briefing/charts/draw-chart'
import type { DrawnChart } from '../../../../renderer/briefing/charts/draw-chart'
import { textWidth } from '../../../../renderer/briefing/charts/text-width'
import type { Chart } from '../../../../shared/briefing/chart'
import { sampleCharts } from './sample-charts'

const window = new Window()
const document = window.document as unknown as Document

function draw(chart: Chart, width = 642): DrawnChart {
  return drawChart(chart, { document, language: 'fr', width })
}

function parsed(svg: string): Element {
  const parser = new window.DOMParser()
  const root = parser.parseFromString(svg, 'image/svg+xml').documentElement
  return root as unknown as Element
}

/** What each text of a picture says, its lines joined. */
function textsOf(svg: string): readonly string[] {
  return [...parsed(svg).querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent)
    return (lines.length > 0 ? lines.join(' ') : text.textContent).replaceAll('\u2009', '\u202f')
  })
}

/** A picture as a printer without colours has it: every colour but the paper's is one. */
function withoutColours(svg: string): string {
  return svg.replace(/"#(?!ffffff)[0-9a-f]{6}"/g, '"#000000"')
}

const kinds = Object.entries(sampleCharts)

describe('a chart', () => {
  it.each(kinds)('of %s says every label and every value', (_kind, { chart, told }) => {
    const texts = textsOf(draw(chart).svg)
    for (const words of told) expect(texts).toContain(words)
  })

  it.each(kinds)('of %s stands by itself', (_kind, { chart }) => {
    const { svg, width, height } = draw(chart)
    expect(svg).not.toMatch(/<style|class=|style=|\sid=|url\(|href|foreignObject|aria-/)
    const root = parsed(svg)
    expect(root.querySelector('parsererror')).toBeNull()
    expect(root.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg')
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
    expect(root.getAttribute('font-family')).toContain('Inter')
  })

  it.each(kinds)('of %s is the same to the letter in another page', (_kind, { chart }) => {
    const other = new Window().document as unknown as Document
    const again = drawChart(chart, { document: other, language: 'fr', width: 642 })
    expect(again).toEqual(draw(chart))
  })

  it.each(kinds)('of %s stays within its width, half a page wide too', (_kind, { chart }) => {
    for (const width of [642, 312]) {
      const { svg, height } = draw(chart, width)
      for (const rect of parsed(svg).querySelectorAll('rect')) {
        const of = (name: string): number => Number(rect.getAttribute(name))
        expect(of('x')).toBeGreaterThanOrEqual(0)
        expect(of('x') + of('width')).toBeLessThanOrEqual(width + 0.5)
        expect(of('y') + of('height')).toBeLessThanOrEqual(height + 0.5)
      }
      let texts = 0
      for (const group of parsed(svg).querySelectorAll('g[font-size]')) {
        for (const text of group.querySelectorAll('text')) {
          const place = text.getAttribute('transform') ?? ''
          const at = /translate\(([\d.-]+),([\d.-]+)\)( rotate)?/.exec(place)
          expect(at, place).not.toBeNull()
          if (at === null || at[3] !== undefined) continue
          const spans = [...text.querySelectorAll('tspan')].map((span) => span.textContent)
          const lines = spans.length > 0 ? spans : [text.textContent]
          const size = Number(group.getAttribute('font-size'))
          const wide = Math.max(...lines.map((line) => textWidth(line, size)))
          const anchor = group.getAttribute('text-anchor') ?? 'middle'
          const left = Number(at[1]) - wide * { start: 0, middle: 0.5, end: 1 }[anchor as 'start']
          expect(left, lines.join(' ')).toBeGreaterThanOrEqual(-1)
          expect(left + wide, lines.join(' ')).toBeLessThanOrEqual(width + 1)
          texts += 1
        }
      }
      expect(texts).toBeGreaterThan(0)
    }
  })

  it('is as high as its rows ask for', () => {
    const rows = (count: number): Chart => ({
      kind: 'bars',
      axis: '',
      rows: Array.from({ length: count }, (_, at) => ({ label: `L${at}`, value: at, printed: '' })),
    })
    const heights = [1, 2, 12, 40].map((count) => draw(rows(count)).height)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    expect((heights[3] ?? 0) - (heights[2] ?? 0)).toBe(28 * 22)
  })

  it('draws bars as long as their values, from one zero', () => {
    const rows = [40, 20, 0].map((value) => ({ label: String(value), value, printed: 'x' }))
    const bars = [...parsed(draw({ kind: 'bars', axis: '', rows }).svg).querySelectorAll('rect')]
    const [long, short] = bars.map((bar) => Number(bar.getAttribute('width')))
    expect(bars).toHaveLength(2)
    expect(long).toBeCloseTo(2 * (short ?? 0), 1)
    expect(new Set(bars.map((bar) => bar.getAttribute('x'))).size).toBe(1)
  })

  it('draws squares whose area is the count', () => {
    const cells = [
      [
        { value: 16, printed: '16' },
        { value: 4, printed: '4' },
      ],
    ]
    const chart: Chart = { kind: 'matrix', rows: ['R'], columns: ['A', 'B'], cells }
    const sides = [...parsed(draw(chart).svg).querySelectorAll('rect')].map((square) =>
      Number(square.getAttribute('width')),
    )
    expect((sides[0] ?? 0) / (sides[1] ?? 1)).toBeCloseTo(2, 2)
  })

  it('tells groups and missing answers apart without any colour', () => {
    const groups = Array.from({ length: 6 }, (_, at) => groupLook(at))
    expect(new Set(groups.map(({ texture }) => texture)).size).toBe(6)
    expect(new Set(groups.map(({ symbol }) => symbol)).size).toBe(6)
    const bar = (isHollow: boolean): string =>
      withoutColours(
        draw({
          kind: 'bars',
          axis: '',
          rows: [{ label: 'A', value: 1, printed: '1', ...(isHollow && { isHollow: true }) }],
        }).svg,
      )
    expect(bar(true)).not.toBe(bar(false))
    const span = (group: string): string =>
      withoutColours(
        draw({
          kind: 'timeline',
          groups: ['A', 'B'],
          spans: [{ label: 'L', start: 2020, end: 2021, group }],
          today: 2022,
          todayLabel: 'T',
        }).svg,
      )
    expect(span('A')).not.toBe(span('B'))
  })

  it('shows which step is reached, and none where nobody said', () => {
    const steps = ['A', 'B', 'C']
    const pictures = [null, 0, 1, 2].map((current) =>
      withoutColours(draw({ kind: 'steps', steps, current }).svg),
    )
    expect(new Set(pictures).size).toBe(4)
  })

  it('never takes what a person typed for markup', () => {
    const label = 'A<script>alert(1)</script>&"\u0000\u0007fin'
    const chart: Chart = { kind: 'bars', axis: '', rows: [{ label, value: 1, printed: '1' }] }
    const { svg } = draw(chart)
    expect(svg).not.toContain('<script')
    expect(textsOf(svg)).toContain('A<script>alert(1)</script>&"fin')
  })

  it('of nothing is empty rather than wrong', () => {
    const nothing: readonly Chart[] = [
      { kind: 'bars', rows: [], axis: '' },
      { kind: 'matrix', rows: [], columns: [], cells: [] },
      { kind: 'timeline', spans: [], groups: [], today: 2026, todayLabel: 'T' },
      { kind: 'steps', steps: [], current: null },
      { kind: 'levels', rows: [], levels: [], counts: [] },
      { kind: 'moves', rows: [], beforeLabel: 'a', nowLabel: 'b' },
    ]
    for (const chart of nothing) {
      const { svg, height } = draw(chart)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      expect(height).toBeGreaterThan(0)
    }
  })
})
