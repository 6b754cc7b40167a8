import type { BenchGraph } from './bench-graph'
import { benchGraph, height, width } from './bench-graph'
import type { MakePainter, Painter } from './painter'
import { drain, frame, runFrame, takeFrames } from './run-frames'

/** Each is loaded after the bench has taken the frames. */
const makers = {
  ours: () => import('./with-ours'),
  'force-graph': () => import('./with-force-graph'),
  'vis-network': () => import('./with-vis-network'),
  'd3 SVG': () => import('./with-d3-svg'),
  cytoscape: () => import('./with-cytoscape'),
  'sigma 3': () => import('./with-sigma'),
} satisfies Readonly<Record<string, () => Promise<{ readonly makePainter: MakePainter }>>>

export type PainterName = keyof typeof makers

export type Move = 'pan' | 'zoom' | 'drag'

/** What one move took, in milliseconds. */
export interface Moved {
  /** Of each picture, until the canvases held it. */
  readonly drawn: readonly number[]
  /** Of a picture all the way to the screen: the mean of the move, since the browser's stages overlap. */
  readonly onScreen: number
  /** From the last picture under the hand to the sharp one at rest; 0 where there is no other. */
  readonly sharp: number
}

let container: HTMLElement | null = null
let painter: Painter | null = null
let graph: BenchGraph | null = null

/** A page without the app, where frames come when the bench says so. */
export function blank(): void {
  takeFrames()
  const made = document.createElement('div')
  made.style.cssText = `position:fixed;inset:0;width:${width}px;height:${height}px;background:#fff`
  document.body.replaceChildren(made)
  container = made
}

/** Finds the places, and draws nothing. */
export function layOut(count: number): void {
  graph = benchGraph(count)
}

/** Shows a network by one of the painters, and waits until its first picture is there. */
export async function show(name: PainterName, count: number): Promise<void> {
  if (container === null) throw new Error('no page')
  graph = benchGraph(count)
  const { makePainter } = await makers[name]()
  painter = await makePainter(container, graph)
  for (let i = 0; i < 3; i++) {
    await picture(() => undefined)
    await frame()
  }
  await becomeSharp()
}

/** One picture, until the canvases hold it; in milliseconds. */
async function picture(move: () => void | Promise<void>): Promise<number> {
  if (container === null) throw new Error('no page')
  const start = performance.now()
  await move()
  runFrame()
  drain(container)
  return performance.now() - start
}

async function becomeSharp(): Promise<number> {
  if (painter?.isSharp === undefined) return 0
  painter.rest?.()
  const start = performance.now()
  while (!painter.isSharp()) {
    await frame()
    runFrame()
  }
  if (container !== null) drain(container)
  return performance.now() - start
}

const half = (at: number, pictures: number): number => (at < pictures / 2 ? 1 : -1)

/** There and back again: everything stays in view. */
function moveOnce(kind: Move, at: number, pictures: number, node: number): void | Promise<void> {
  const way = half(at, pictures)
  if (kind === 'pan') painter?.pan(way * 6, way * 3)
  else if (kind === 'zoom') painter?.zoom(way === 1 ? 1.03 : 1 / 1.03)
  else return painter?.drag(node, way * 5, way * 2)
}

/** The browser has two pictures under way beside the one that is drawn. */
const underWay = 2

/** Moves the picture, or one actor in it, till so many pictures are drawn or the time is up. */
export async function move(kind: Move, pictures: number, capMs: number): Promise<Moved> {
  const [node = 0] = graph?.named ?? []
  const drawn: number[] = []
  await frame()
  const start = performance.now()
  for (let at = 0; at < pictures && performance.now() - start < capMs; at++) {
    drawn.push(await picture(() => moveOnce(kind, at, pictures, node)))
    await frame()
  }
  for (let i = 0; i < underWay; i++) await frame()
  const onScreen = (performance.now() - start) / drawn.length
  if (kind === 'drag') painter?.drop?.()
  return { drawn, onScreen, sharp: await becomeSharp() }
}
