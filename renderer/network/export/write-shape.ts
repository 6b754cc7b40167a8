import type { ShapeName } from '../scene/shape'
import { shapes } from '../scene/shape'
import type { Shape } from '../scene/shape'
import type { FigurePen, PenStyle } from './figure-pen'

/** Neither filled nor outlined; opaque where it becomes so. */
export const blankStyle: PenStyle = {
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  fillOpacity: 1,
  strokeOpacity: 1,
}

/** Writes a mark. */
export function writeShape(
  pen: FigurePen,
  name: ShapeName,
  x: number,
  y: number,
  radius: number,
  title: string,
): void {
  const shape: Shape = shapes[name]
  if (shape.kind === 'circle') pen.circle(x, y, radius, title)
  else
    pen.polygon(
      shape.corners.map((value, at) => value * radius + (at % 2 === 0 ? x : y)),
      title,
    )
}
