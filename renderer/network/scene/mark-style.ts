import type { NetworkNode } from '../../../shared/graph/network'
import { hashId } from '../layout/hash-id'
import type { Ground } from './palette'
import { inks, worldTint } from './palette'
import type { ShapeName } from './shape'
import { reachOf } from './shape'

/** How a mark looks. An alliance is hollow, so that it never passes for an actor. */
export interface MarkStyle {
  readonly shape: ShapeName
  readonly fill: string
  readonly outline: string
  readonly isHollow: boolean
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
  '': 'post',
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

function formShape(form: string): ShapeName {
  return shapeIn(formShapes, form)
}

/** An alliance's look: a hollow shape by its form, in the colour of writing. */
export function formStyle(form: string, ground: Ground): MarkStyle {
  const { paper, ink } = inks[ground]
  return { shape: formShape(form), fill: paper, outline: ink, isHollow: true }
}

/** How a node is drawn. */
export function markStyle(node: NetworkNode, ground: Ground): MarkStyle {
  if (node.kind === 'alliance') return formStyle(node.form, ground)
  const tint = worldTint(node.world, ground)
  return { shape: kindShape(node.actorKind), ...tint, isHollow: false }
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
