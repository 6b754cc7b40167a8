import type { BenchGraph } from './bench-graph'

/** A program that draws networks, as the bench moves it. Each is given its frames by `run-frames.ts`. */
export interface Painter {
  /** In CSS pixels. */
  readonly pan: (dx: number, dy: number) => void
  /** About the middle of the window. */
  readonly zoom: (factor: number) => void
  /** Moves one node. */
  readonly drag: (node: number, dx: number, dy: number) => void | Promise<void>
  readonly drop?: () => void
  /** Lets go. */
  readonly rest?: () => void
  /** Whether all is as sharp as at rest. */
  readonly isSharp?: () => boolean
}

export type MakePainter = (container: HTMLElement, graph: BenchGraph) => Painter | Promise<Painter>
