import type { NetworkNode } from '../../../shared/graph/network'
import type { LegendEntry } from './legend'
import { markEntry } from './legend'
import type { MarkStyle } from './mark-style'
import { kindShape } from './mark-style'
import { formStyle, kindStyle } from './neutral-styles'
import type { Ground, Tint } from './palette'
import { kindTint, worldTint } from './palette'

/** How a node is drawn, and the categories that it stands for. */
export interface MarkLook {
  readonly style: MarkStyle
  readonly entries: readonly LegendEntry[]
}

/** What the colour of marks says. */
export interface Coloring {
  /** The node's category; nodes of one category, kind and form look the same. */
  readonly codeOf: (node: NetworkNode, index: number) => string
  readonly lookOf: (node: NetworkNode, code: string) => MarkLook
  /** Whether shape too says the category: kinds and forms are then not told apart. */
  readonly isShapeTaken: boolean
}

/** What a mark's shape says: an actor's kind, an alliance's form. */
export function shapeEntry(node: NetworkNode, ground: Ground): LegendEntry {
  return node.kind === 'alliance'
    ? markEntry('allianceForm', node.form, formStyle(node.form, ground))
    : markEntry('actorKind', node.actorKind, kindStyle(node.actorKind, ground))
}

function filled(shape: MarkStyle['shape'], tint: Tint): MarkStyle {
  return { shape, ...tint, isHollow: false, dash: [] }
}

/** By world: of actors; alliances are of none. */
export function worldColoring(ground: Ground): Coloring {
  return {
    isShapeTaken: false,
    codeOf: (node) => (node.kind === 'actor' ? node.world : ''),
    lookOf: (node, code) => {
      const shape = shapeEntry(node, ground)
      if (node.kind === 'alliance') return { style: formStyle(node.form, ground), entries: [shape] }
      const tint = worldTint(code, ground)
      return {
        style: filled(kindShape(node.actorKind), tint),
        entries: [markEntry('world', code, filled('circle', tint)), shape],
      }
    },
  }
}

/** By kind of actor: colour says what shape says. */
export function kindColoring(ground: Ground): Coloring {
  return {
    isShapeTaken: false,
    codeOf: () => '',
    lookOf: (node) => {
      if (node.kind === 'alliance') {
        return { style: formStyle(node.form, ground), entries: [shapeEntry(node, ground)] }
      }
      const { actorKind } = node
      const style = filled(kindShape(actorKind), kindTint(actorKind, ground))
      return { style, entries: [markEntry('actorKind', actorKind, style)] }
    },
  }
}
