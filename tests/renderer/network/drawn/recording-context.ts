import type { Canvas2D } from '../../../../renderer/network/draw/canvas-2d'

/** A part of a path as it was drawn: a closed shape, or a line. */
export interface DrawnPath {
  readonly how: 'fill' | 'stroke'
  readonly color: string
  readonly width: number
  readonly opacity: number
  readonly dash: readonly number[]
  /** x and y in turn; of a circle its middle. */
  readonly points: readonly number[]
  /** Of a whole circle. */
  readonly radius: number | null
  readonly isClosed: boolean
}

interface Path {
  points: number[]
  radius: number | null
  isClosed: boolean
}

/** A canvas that remembers what is drawn on it, part by part, in the order of drawing. */
export function recordingContext(ratio = 1): {
  readonly ctx: Canvas2D
  readonly paths: DrawnPath[]
  readonly texts: string[]
} {
  const paths: DrawnPath[] = []
  const texts: string[] = []
  let parts: Path[] = []
  const last = (): Path => {
    const part = parts.at(-1)
    if (part !== undefined) return part
    const first = { points: [], radius: null, isClosed: false }
    parts.push(first)
    return first
  }
  const state = { fillStyle: '', strokeStyle: '', lineWidth: 1, globalAlpha: 1 }
  let dash: number[] = []
  const draw = (how: 'fill' | 'stroke'): void => {
    for (const { points, radius, isClosed } of parts) {
      if (points.length === 0) continue
      const color = how === 'fill' ? state.fillStyle : state.strokeStyle
      const style = { width: state.lineWidth, opacity: state.globalAlpha, dash }
      paths.push({ how, color, ...style, points: [...points], radius, isClosed })
    }
  }
  const ctx = Object.assign(state, {
    getTransform: () => ({ a: ratio }),
    setLineDash: (segments: number[]) => {
      dash = [...segments]
    },
    beginPath: () => {
      parts = []
    },
    moveTo: (x: number, y: number) => {
      parts.push({ points: [x, y], radius: null, isClosed: false })
    },
    lineTo: (x: number, y: number) => {
      last().points.push(x, y)
    },
    quadraticCurveTo: (cx: number, cy: number, x: number, y: number) => {
      last().points.push(cx, cy, x, y)
    },
    arc: (x: number, y: number, radius: number, from: number, to: number) => {
      const part = last()
      if (Math.abs(to - from) < 2 * Math.PI - 1e-9) part.points.push(x, y)
      else Object.assign(part, { points: [x, y], radius, isClosed: true })
    },
    closePath: () => {
      last().isClosed = true
    },
    fill: () => {
      draw('fill')
    },
    stroke: () => {
      draw('stroke')
    },
    strokeText: () => undefined,
    fillText: (text: string) => {
      texts.push(text)
    },
  })
  return { ctx: ctx as unknown as Canvas2D, paths, texts }
}
