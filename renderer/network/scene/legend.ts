import type { NetworkLink, NetworkNode } from '../../../shared/graph/network'
import { formStyle, kindShape } from './mark-style'
import type { MarkStyle } from './mark-style'
import type { Ground } from './palette'
import { inks, worldTint } from './palette'
import type { TieStyle } from './tie-style'
import { relationStyle, sharedClass, tieStyle } from './tie-style'

/** The parts of a legend, in their order. */
export const legendSections = ['world', 'actorKind', 'allianceForm', 'tie', 'relationType'] as const

export type LegendSection = (typeof legendSections)[number]

/** What an entry shows beside its words. */
export type LegendSample =
  | { readonly kind: 'mark'; readonly style: MarkStyle }
  | { readonly kind: 'tie'; readonly style: TieStyle }

/**
 * A category that a picture holds. `code` is that of the section's vocabulary, empty where it is not
 * known; in the section `tie` it is `membership` or `shared-1` to `shared-3`.
 */
export interface LegendEntry {
  readonly section: LegendSection
  readonly code: string
  /** Relations with and without a direction are drawn apart. */
  readonly isMutual: boolean
  readonly sample: LegendSample
}

function mark(section: LegendSection, code: string, style: MarkStyle): LegendEntry {
  return { section, code, isMutual: false, sample: { kind: 'mark', style } }
}

/** The categories of a node: an actor's world (colour) and kind (shape); an alliance's form. */
export function nodeEntries(node: NetworkNode, ground: Ground): readonly LegendEntry[] {
  if (node.kind === 'alliance') {
    return [mark('allianceForm', node.form, formStyle(node.form, ground))]
  }
  const { quiet, blank } = inks[ground]
  const tint = worldTint(node.world, ground)
  const shape = kindShape(node.actorKind)
  return [
    mark('world', node.world, { shape: 'circle', ...tint, isHollow: false }),
    mark('actorKind', node.actorKind, { shape, fill: blank, outline: quiet, isHollow: false }),
  ]
}

/** The category of a link. */
export function linkEntry(link: NetworkLink, ground: Ground): LegendEntry {
  if (link.kind === 'relation') {
    const style = relationStyle(link.type, link.isMutual, ground)
    const { isMutual } = link
    return { section: 'relationType', code: link.type, isMutual, sample: { kind: 'tie', style } }
  }
  const code = link.kind === 'shared' ? `shared-${sharedClass(link.weight)}` : 'membership'
  const style = tieStyle(link, ground)
  return { section: 'tie', code, isMutual: false, sample: { kind: 'tie', style } }
}
