import { composeFigure } from '../../../../renderer/network/draw/compose-figure'
import type { Figure } from '../../../../renderer/network/draw/figure'
import { makeCanvasMeasure } from '../../../../renderer/network/draw/canvas-measure'
import { figureToPdf } from '../../../../renderer/network/export/figure-to-pdf'
import { figureToPng } from '../../../../renderer/network/export/figure-to-png'
import { figureToSvg } from '../../../../renderer/network/export/figure-to-svg'
import type { FontSource } from '../../../../renderer/network/export/pdf-text'
import { fitView } from '../../../../renderer/network/scene/view'
import { figureFonts } from '../../../../renderer/ui/network/figure-fonts'
import { benchGraph, height, width } from '../painting/bench-graph'
import { benchScene } from '../painting/with-ours'

/** What one file took, and how large it is. */
export interface Written {
  readonly ms: number
  readonly bytes: number
}

const words = {
  title: 'Banc d’essai',
  notes: ['Deux acteurs sont reliés quand ils partagent une alliance.', 'Dessiné pour mesurer.'],
  sectionTitle: (section: string) => section,
  entryLabel: ({ code }: { readonly code: string }) => code,
}

let figure: Figure | null = null
let svg = ''

function theFigure(): Figure {
  if (figure === null) throw new Error('no figure')
  return figure
}

const source: FontSource = async (script, isBold) => {
  const fonts = figureFonts()
  const answer = await fetch((isBold ? fonts.bold : fonts.plain)[script])
  return new Uint8Array(await answer.arrayBuffer())
}

/** Lays a network out and makes its figure, as the app does before it writes one. */
export function prepare(count: number): void {
  const scene = benchScene(benchGraph(count))
  figure = composeFigure(scene, fitView(scene, width, height), words, makeCanvasMeasure())
}

async function timed(write: () => Uint8Array | Promise<Uint8Array>): Promise<Written> {
  const start = performance.now()
  const { length } = await write()
  return { ms: performance.now() - start, bytes: length }
}

export function writeSvg(): Promise<Written> {
  return timed(() => {
    svg = figureToSvg(theFigure())
    return new TextEncoder().encode(svg)
  })
}

export function writePdf(): Promise<Written> {
  return timed(() => figureToPdf(theFigure(), 'a4', { at: 0, language: 'fr' }, source))
}

/** The largest sheet, in bands. */
export function writeLargePng(): Promise<Written> {
  return timed(() => figureToPng(theFigure(), 'a0'))
}

/** The SVG as the only thing on the page, for the browser to print. */
export function showSvg(): void {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  document.body.replaceChildren(document.importNode(parsed.documentElement, true))
}

async function pixelsOf(rows: number): Promise<Uint8ClampedArray> {
  const bytes = await figureToPng(theFigure(), null, { rows })
  const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
  const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (ctx === null) throw new Error('no 2D canvas')
  ctx.drawImage(bitmap, 0, 0)
  return ctx.getImageData(0, 0, bitmap.width, bitmap.height).data
}

/**
 * By how much a picture painted in bands differs from the one painted at once, in any channel of any pixel, of
 * 255: the browser smooths a line that leaves the canvas a little otherwise. Infinite where they differ in size.
 */
export async function bandDifference(): Promise<number> {
  const [whole, banded] = [await pixelsOf(20_000), await pixelsOf(97)]
  if (whole.length !== banded.length) return Infinity
  return whole.reduce((most, value, at) => Math.max(most, Math.abs(value - (banded[at] ?? 0))), 0)
}
