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

/** What one move took: pictures in milliseconds, in their order. */
export interface Moved {
  /** Until the canvases held the picture. */
  readonly drawn: readonly number[]
  /** Until the browser had the picture ready for the screen. */
  readonly shown: readonly number[]
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
  for (let i = 0; i < 3; i++) await picture(() => undefined)
  await becomeSharp()
}

async function picture(move: () => void): Promise<{ drawn: number; shown: number }> {
  if (container === null) throw new Error('no page')
  const start = await frame().then(() => performance.now())
  move()
  runFrame()
  drain(container)
  const drawn = performance.now() - start
  await frame()
  return { drawn, shown: performance.now() - start }
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
function moveOnce(move: Move, at: number, pictures: number, node: number): void {
  const way = half(at, pictures)
  if (move === 'pan') painter?.pan(way * 6, way * 3)
  else if (move === 'zoom') painter?.zoom(way === 1 ? 1.03 : 1 / 1.03)
  else painter?.drag(node, way * 5, way * 2)
}

/** Moves the picture, or one actor in it, till so many pictures are drawn or the time is up. */
export async function move(kind: Move, pictures: number, capMs: number): Promise<Moved> {
  const [node = 0] = graph?.named ?? []
  const drawn: number[] = []
  const shown: number[] = []
  const start = performance.now()
  for (let at = 0; at < pictures && performance.now() - start < capMs; at++) {
    const took = await picture(() => {
      moveOnce(kind, at, pictures, node)
    })
    drawn.push(took.drawn)
    shown.push(took.shown)
  }
  if (kind === 'drag') painter?.drop?.()
  return { drawn, shown, sharp: await becomeSharp() }
}
