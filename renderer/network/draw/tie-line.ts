import { reachOf } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { PaintedScene } from './painted-scene'

/** Where a tie runs, in CSS pixels of the view. Kept by the caller and written anew for each tie. */
export interface TieLine {
  x1: number
  y1: number
  x2: number
  y2: number
  /** The control point of a quadratic curve, where the tie is bent. */
  cx: number
  cy: number
  isBent: boolean
  /** Direction at the target, and how far before its middle its mark begins. */
  ux: number
  uy: number
  rim: number
}

/** Distance between neighbouring ties of the same two marks, in pixels, at zoom 1. */
export const bendStep = 16

export function makeTieLine(): TieLine {
  return { x1: 0, y1: 0, x2: 0, y2: 0, cx: 0, cy: 0, isBent: false, ux: 0, uy: 0, rim: 0 }
}

/** Writes where a tie runs. */
export function runTie(scene: PaintedScene, view: View, tie: number, line: TieLine): void {
  const source = scene.tieSource[tie] ?? 0
  const target = scene.tieTarget[tie] ?? 0
  const scale = markScale(view.k)
  line.x1 = (scene.x[source] ?? 0) * view.k + view.dx
  line.y1 = (scene.y[source] ?? 0) * view.k + view.dy
  line.x2 = (scene.x[target] ?? 0) * view.k + view.dx
  line.y2 = (scene.y[target] ?? 0) * view.k + view.dy
  const bend = scene.tieBend[tie] ?? 0
  const dx = line.x2 - line.x1
  const dy = line.y2 - line.y1
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  line.isBent = bend !== 0
  // A quadratic curve passes half as far aside as its control point lies.
  const aside = 2 * bend * bendStep * Math.min(1, scale)
  line.cx = (line.x1 + line.x2) / 2 - (dy / length) * aside
  line.cy = (line.y1 + line.y2) / 2 + (dx / length) * aside
  const tx = line.x2 - (line.isBent ? line.cx : line.x1)
  const ty = line.y2 - (line.isBent ? line.cy : line.y1)
  const reach = Math.sqrt(tx * tx + ty * ty) || 1
  line.ux = tx / reach
  line.uy = ty / reach
  const style = scene.markStyles[scene.markStyle[target] ?? 0]
  const shape = style === undefined ? 1 : reachOf(style.shape)
  line.rim = (scene.radius[target] ?? 0) * scale * shape + 1
}

/** The three corners of an arrow's head, its point at the target's rim: x and y in turn. */
export function arrowHead(line: TieLine, size: number): readonly number[] {
  const { ux, uy, x2, y2, rim } = line
  const tipX = x2 - ux * rim
  const tipY = y2 - uy * rim
  const backX = tipX - ux * size
  const backY = tipY - uy * size
  const half = size * 0.45
  return [tipX, tipY, backX - uy * half, backY + ux * half, backX + uy * half, backY - ux * half]
}
