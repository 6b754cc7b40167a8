import type { MarkStyle } from './mark-style'
import type { Ground, Tint } from './palette'
import { groupTint, inks, lineTint, mixed, otherTint } from './palette'
import type { ShapeName } from './shape'
import { othersCode, severalCode } from './special-codes'

/** A group is told by shape as well as by colour: in black and white, and by every eye. */
const groupShapes: readonly ShapeName[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'cross',
  'hexagon',
  'star',
]

function partsOf(
  code: string,
  place: number,
  ground: Ground,
): { readonly shape: ShapeName; readonly tint: Tint } {
  const { ink, paper, quiet } = inks[ground]
  if (code === '') return { shape: 'drop', tint: { fill: paper, outline: quiet } }
  if (code === severalCode) return { shape: 'wye', tint: { fill: ink, outline: paper } }
  if (code === othersCode) return { shape: 'bar', tint: otherTint(ground) }
  return { shape: groupShapes[place] ?? 'bar', tint: groupTint(place, ground) }
}

/** An actor of a group; `place` is the group's among those that have a colour, from 0. */
export function groupActor(code: string, place: number, ground: Ground): MarkStyle {
  const { shape, tint } = partsOf(code, place, ground)
  return { shape, ...tint, isHollow: false, dash: [] }
}

/** An alliance of a group: the same shape and colour, pale within a strong outline. */
export function groupAlliance(code: string, place: number, ground: Ground): MarkStyle {
  const { shape, tint } = partsOf(code, place, ground)
  const { paper, ink, quiet } = inks[ground]
  const isNamed = code !== '' && code !== severalCode
  const outline = isNamed ? lineTint(tint.fill, ground) : code === '' ? quiet : ink
  const fill = code === '' ? paper : mixed(tint.fill, paper, 0.3)
  return { shape, fill, outline, isHollow: true, dash: [] }
}
