import type { NetworkNode } from '../../../shared/graph/network'
import { hashId } from '../layout/hash-id'
import type { ShapeName } from './shape'
import { reachOf } from './shape'

/** How a mark looks. */
export interface MarkStyle {
  readonly shape: ShapeName
  readonly fill: string
  readonly outline: string
  /** With a strong outline: alliances, and what is not quite there. */
  readonly isHollow: boolean
  /** Dash and gap of the outline in turn, in CSS pixels; none: a whole line. */
  readonly dash: readonly number[]
}

/** Radius of marks, in layout units. */
const actorRadius = 6
const allianceRadius = 8

const kindShapes: Readonly<Record<string, ShapeName>> = {
  association: 'circle',
  entreprise: 'square',
  pouvoir_public: 'pentagon',
  universite: 'triangle',
  expert: 'star',
  media: 'diamond',
  fondation: 'hexagon',
  organisme_professionnel: 'cross',
  collectif: 'drop',
  catalyseur: 'wye',
  autre: 'bar',
  '': 'dot',
}

/** For kinds and forms that a mission added. */
const spareShapes: readonly ShapeName[] = ['kite', 'arrow']

const formShapes: Readonly<Record<string, ShapeName>> = {
  dialogue: 'circle',
  experimentation: 'diamond',
  partenariat: 'square',
  '': 'hexagon',
}

function shapeIn(table: Readonly<Record<string, ShapeName>>, code: string): ShapeName {
  const own = Object.hasOwn(table, code) ? table[code] : undefined
  return own ?? spareShapes[hashId(code) % spareShapes.length] ?? 'kite'
}

/** The shape of an actor's kind. */
export function kindShape(actorKind: string): ShapeName {
  return shapeIn(kindShapes, actorKind)
}

/** The shape of an alliance's form. */
export function formShape(form: string): ShapeName {
  return shapeIn(formShapes, form)
}

/** Radius of a node's mark, in layout units: that of a circle as heavy as its shape. */
export function markRadius(node: NetworkNode): number {
  return node.kind === 'alliance' ? allianceRadius : actorRadius
}

/** How far a node's mark reaches from its middle, in layout units: the layout keeps marks apart by it. */
export function markReach(node: NetworkNode): number {
  const shape = node.kind === 'alliance' ? formShape(node.form) : kindShape(node.actorKind)
  return markRadius(node) * reachOf(shape)
}

/** The dash of a mark's outline where marks are drawn so much larger or smaller, in pixels. */
export function markDash({ dash }: MarkStyle, scale: number): number[] {
  const factor = Math.min(1.3, Math.max(0.5, scale))
  return dash.map((part) => part * factor)
}
