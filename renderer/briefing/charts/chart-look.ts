import { fillOutlines, paperInks, worldFills } from '../../../shared/graph/color-set'

/** CSS pixels (96 an inch) of a picture as wide as the text of a page, and of two side by side. */
export const pictureWidths = { full: 642, half: 312 } as const

/** Text sizes in CSS pixels: 11 is a little more than 8 points on paper. */
export const sizes = { label: 11.5, value: 11.5, small: 10.5 } as const

/** Of a line of text, in its size. */
export const lineShare = 1.22

export const inks = {
  ...paperInks,
  /** Thin lines that lead the eye. */
  rule: '#d9e0e2',
  /** Behind what is to be seen as one. */
  wash: '#f1f5f6',
} as const

/** What bars are filled with where there are no groups. */
export const barFill = paperInks.accent

/** How a group is told from the others: by its colour, and without colour by its texture and its shape. */
export interface GroupLook {
  readonly fill: string
  readonly outline: string
  readonly texture: Texture
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'times'
}

export type Texture = 'full' | 'hatched' | 'empty' | 'crossed' | 'upright' | 'level'

const fills = [...Object.values(worldFills), '#d55e00', '#56b4e9', '#9050e0']
const textures: readonly Texture[] = ['full', 'hatched', 'empty', 'crossed', 'upright', 'level']
const symbols: readonly GroupLook['symbol'][] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'times',
]

/** The look of the group that comes at this place. Worlds in the order of their vocabulary have their colours. */
export function groupLook(place: number): GroupLook {
  const at = Math.max(0, place)
  const fill = fills[at % fills.length] ?? paperInks.accent
  return {
    fill,
    outline: fillOutlines[fill] ?? fill,
    texture: textures[at % textures.length] ?? 'full',
    symbol: symbols[at % symbols.length] ?? 'circle',
  }
}

/** Steps from low to high, from light to dark: read in order in black and white too. */
export function stepFill(step: number, steps: number): string {
  const ramp = ['#d5e3e6', '#9fc0c7', '#5f97a3', '#2b7383', '#0f5260']
  const at = steps <= 1 ? ramp.length - 1 : (step * (ramp.length - 1)) / (steps - 1)
  return ramp[Math.round(at)] ?? paperInks.accent
}
