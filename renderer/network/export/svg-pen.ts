import { escapeXml, short } from '../draw/svg-text'
import type { HullOutline } from '../draw/hull-outline'
import type { FigurePen, PenStyle, PenText } from './figure-pen'

function titled(element: string, rest: string, title: string): string {
  return title === ''
    ? `<${element} ${rest}/>`
    : `<${element} ${rest}><title>${escapeXml(title)}</title></${element}>`
}

/** The attributes of a style; what is as SVG has it anyway is left out. */
function attributesOf(style: PenStyle): string {
  const { fill, stroke, width, dash, fillOpacity, strokeOpacity } = style
  const said: (readonly [string, string | number, boolean])[] = [
    ['fill', fill ?? 'none', true],
    ['fill-opacity', short(fillOpacity), fill !== null && fillOpacity !== 1],
    ['stroke', stroke ?? '', stroke !== null],
    ['stroke-width', short(width), stroke !== null],
    ['stroke-opacity', short(strokeOpacity), stroke !== null && strokeOpacity !== 1],
    ['stroke-dasharray', dash.map(short).join(' '), stroke !== null && dash.length > 0],
    ['stroke-linejoin', 'round', stroke !== null && fill !== null],
  ]
  return said.map(([name, value, isSaid]) => (isSaid ? ` ${name}="${String(value)}"` : '')).join('')
}

function areaPath({ radius, arcs }: HullOutline): string {
  const r = short(radius)
  const point = (x: number, y: number, angle: number): string =>
    `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`
  const steps = arcs.map(({ x, y, from, to }, at) => {
    // An arc whose ends meet would not be drawn: every arc goes by its middle.
    const middle = (from + to) / 2
    const arc = (angle: number): string => `A${r} ${r} 0 0 1 ${point(x, y, angle)}`
    return `${at === 0 ? 'M' : 'L'}${point(x, y, from)}${arc(middle)}${arc(to)}`
  })
  return `${steps.join('')}Z`
}

function textElement(line: PenText): string {
  const { x, y, text, size, isBold, color, anchor, width, halo, entry } = line
  const said: (readonly [string, string])[] = [
    ['x', short(x)],
    ['y', short(y)],
    ['font-size', short(size)],
    ['fill', color],
  ]
  if (isBold) said.push(['font-weight', '600'])
  if (anchor !== 'start') said.push(['text-anchor', anchor])
  if (width !== undefined) {
    said.push(['textLength', short(width)], ['lengthAdjust', 'spacingAndGlyphs'])
  }
  if (halo !== undefined) {
    said.push(['stroke', halo], ['stroke-width', '3'], ['stroke-linejoin', 'round'])
    said.push(['paint-order', 'stroke'])
  }
  if (entry !== undefined) {
    said.push(['data-section', entry.section], ['data-code', escapeXml(entry.code)])
  }
  const attributes = said.map(([name, value]) => `${name}="${value}"`).join(' ')
  return `<text ${attributes}>${escapeXml(text)}</text>`
}

/** What a pen has drawn, and the pen. */
export interface SvgWriting {
  readonly pen: FigurePen
  readonly written: () => string
}

/**
 * A pen that writes SVG elements. `isNamed`: each mark is an element with its name; else all of one look are
 * one path, which is much sooner printed.
 */
export function makeSvgPen(isNamed = true): SvgWriting {
  const elements: string[] = []
  let path = ''
  const within = (open: string, close: string, draw: () => void): void => {
    elements.push(open)
    draw()
    elements.push(close)
  }
  const add = (steps: string, title = ''): void => {
    if (isNamed) elements.push(titled('path', `d="${steps}"`, title))
    else path += steps
  }
  const pen: FigurePen = {
    part: (name, draw) => {
      within(`<g class="${name}">`, '</g>', draw)
    },
    framed: (x, y, width, height, draw) => {
      const frame = `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">`
      within(frame, '</svg>', draw)
    },
    styled: (style, draw) => {
      within(`<g${attributesOf(style)}>`, '</g>', () => {
        path = ''
        draw()
        if (path !== '') elements.push(`<path d="${path}"/>`)
      })
    },
    circle: (x, y, radius, title) => {
      if (isNamed) {
        const rest = `cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`
        elements.push(titled('circle', rest, title))
        return
      }
      const [r, across] = [short(radius), short(2 * radius)]
      add(
        `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 -${across} 0Z`,
      )
    },
    polygon: (corners, title, isOpen = false) => {
      const steps: string[] = []
      for (let at = 0; at < corners.length; at += 2) {
        steps.push(`${short(corners[at] ?? 0)} ${short(corners[at + 1] ?? 0)}`)
      }
      add(`M${steps.join('L')}${isOpen ? '' : 'Z'}`, title)
    },
    area: (outline, title) => {
      add(areaPath(outline), title)
    },
    line: (x1, y1, x2, y2) => {
      add(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`)
    },
    curve: (x1, y1, cx, cy, x2, y2) => {
      const control = `${short(cx)} ${short(cy)}`
      add(`M${short(x1)} ${short(y1)}Q${control} ${short(x2)} ${short(y2)}`)
    },
    text: (line) => {
      elements.push(textElement(line))
    },
  }
  return { pen, written: () => elements.join('') }
}
