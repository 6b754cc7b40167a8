import type { ByStyle } from './mark-runs'
import type { Scene } from '../scene/scene'
import type { TieStyle } from '../scene/tie-style'
import type { View } from '../scene/view'
import { clipTies, markScale, tieScale } from '../scene/view'

/** How the ties of one style are drawn in a view. Lengths in CSS pixels. */
export interface TiePen {
  readonly width: number
  /** None where dashes would be too small to be told apart: the line is fainter by their gaps instead. */
  readonly dash: readonly number[]
  /** Of each tie for itself: where ties cross, they are darker. */
  readonly opacity: number
  /** Length of the arrow's head; 0 where there is none, or none could be seen. */
  readonly head: number
}

type Ends = Pick<Scene, 'x' | 'y' | 'tieSource' | 'tieTarget'>

/** Shorter dashes with their gaps, in pixels, cannot be told from a whole line. */
const shortestDash = 3.2

/** Shorter heads, in pixels, are dots. */
const smallestHead = 3.2

/** A view's ties are measured on so many of them. */
const sampled = 6000

/** Length of an arrow's head for a line of this width, at zoom 1. */
export function arrowSize(width: number): number {
  return 5 + 2.2 * width
}

/** In a view of more ties than this they are thinner: at last hair lines. */
const crowd = 1200
const thinnest = 0.26

interface Density {
  /** How many ties the view shows. */
  readonly count: number
  /** Their length in it, in pixels. */
  readonly length: number
}

/** What a view shows of ties; an estimate where they are many. */
function densityOf(scene: Ends, view: View, ties: ByStyle): Density {
  const { x, y, tieSource, tieTarget } = scene
  const isShown = clipTies(scene, view)
  const part = { from: 0, to: 1 }
  const whole = ties.reduce((sum, list) => sum + list.length, 0)
  const step = Math.max(1, Math.ceil(whole / sampled))
  let count = 0
  let length = 0
  for (const list of ties) {
    for (let at = 0; at < list.length; at += step) {
      const tie = list[at] ?? 0
      const [source = 0, target = 0] = [tieSource[tie], tieTarget[tie]]
      if (!isShown(tie, part)) continue
      const across = (x[target] ?? 0) - (x[source] ?? 0)
      const down = (y[target] ?? 0) - (y[source] ?? 0)
      count += step
      length += step * (part.to - part.from) * view.k * Math.sqrt(across * across + down * down)
    }
  }
  return { count, length }
}

function penOf(style: TieStyle, k: number, scale: number, faint: number): TiePen {
  const period = style.dash.reduce((sum, part) => sum + part, 0)
  const isDashed = period * scale >= shortestDash
  const drawn = style.dash.filter((_, at) => at % 2 === 0).reduce((sum, part) => sum + part, 0)
  const share = period === 0 || isDashed ? 1 : drawn / period
  const isRelation = style.hasArrow || style.dash.length > 0
  const head = style.hasArrow ? arrowSize(style.width * scale) * Math.min(1, markScale(k)) : 0
  return {
    width: style.width * scale,
    dash: isDashed ? style.dash.map((part) => part * scale) : [],
    opacity: (isRelation ? Math.min(0.9, faint * 1.3) : faint) * share,
    head: head >= smallestHead ? head : 0,
  }
}

/**
 * How ties are drawn in a view, by style: for the canvas and every export alike. The more of the ground
 * they cover, the fainter they are, so that marks stay in front. `ties`: those that are drawn.
 */
export function tiePens(
  scene: Ends & Pick<Scene, 'tieStyles' | 'tiesByStyle'>,
  view: View,
  ties: ByStyle = scene.tiesByStyle,
): readonly TiePen[] {
  const { count, length } = densityOf(scene, view, ties)
  const scale = Math.max(thinnest, tieScale(view.k) * Math.min(1, Math.sqrt(crowd / count)))
  // How much of the ground they cover, counted again where they cross.
  const cover = (length * scale) / (view.width * view.height)
  const faint = Math.max(0.1, 0.82 / (1 + 2.2 * cover))
  return scene.tieStyles.map((style) => penOf(style, view.k, scale, faint))
}
