import type { MarkStyle } from './mark-style'
import type { Ground, Tint } from './palette'
import { groupTint, inks, lineTint, mixed } from './palette'
import type { ShapeName } from './shape'
import { othersCode, severalCode } from './special-codes'

/** What is of several groups: of none of their colours. */
const severalTints: Readonly<Record<Ground, Tint>> = {
  light: { fill: '#46535a', outline: '#1b2529' },
  dark: { fill: '#bcc7ca', outline: '#e8edee' },
}

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
  const { blank, paper, quiet } = inks[ground]
  switch (code) {
    case '':
      return { shape: 'drop', tint: { fill: paper, outline: quiet } }
    case severalCode:
      return { shape: 'wye', tint: severalTints[ground] }
    case othersCode:
      return { shape: 'circle', tint: { fill: blank, outline: quiet } }
    default:
      return { shape: groupShapes[place] ?? 'bar', tint: groupTint(place, ground) }
  }
}

/** An actor of a group; `place` is the group's among those that have a colour, from 0. */
export function groupActor(code: string, place: number, ground: Ground): MarkStyle {
  const { shape, tint } = partsOf(code, place, ground)
  return { shape, ...tint, isHollow: false, dash: [] }
}

/** An alliance of a group: the same shape and colour, pale within a strong outline. */
export function groupAlliance(code: string, place: number, ground: Ground): MarkStyle {
  const { shape, tint } = partsOf(code, place, ground)
  const { paper } = inks[ground]
  const isNamed = code !== '' && code !== severalCode && code !== othersCode
  const outline = isNamed ? lineTint(tint.fill, ground) : tint.outline
  return { shape, fill: mixed(tint.fill, paper, 0.3), outline, isHollow: true, dash: [] }
}
