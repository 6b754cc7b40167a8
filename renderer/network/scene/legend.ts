import type { MarkStyle } from './mark-style'
import { othersCode, restCode, severalCode } from './special-codes'
import type { TieStyle } from './tie-style'

/** The parts of a legend, in their order. */
export const legendSections = [
  'change',
  'world',
  'theme',
  'community',
  'stage',
  'actorKind',
  'allianceForm',
  'node',
  'size',
  'badge',
  'position',
  'hull',
  'tie',
  'tieForm',
  'partnershipType',
  'strength',
  'relationType',
  'tieChange',
] as const

export type LegendSection = (typeof legendSections)[number]

/** What an entry shows beside its words, as the picture draws it. */
export type LegendSample =
  | { readonly kind: 'mark'; readonly style: MarkStyle }
  /** A mark of its true size: the radius is in layout units in a scene, in pixels in a view. */
  | { readonly kind: 'size'; readonly style: MarkStyle; readonly radius: number }
  | { readonly kind: 'badge'; readonly text: string }
  | { readonly kind: 'hull'; readonly fill: string; readonly outline: string }
  | { readonly kind: 'tie'; readonly style: TieStyle }
  /** Words only. */
  | { readonly kind: 'none' }

/**
 * A category that a picture holds. `code` is that of the section's vocabulary, empty where it is not
 * known, or one of the codes above; the sections that no vocabulary has say theirs in their own files.
 */
export interface LegendEntry {
  readonly section: LegendSection
  readonly code: string
  /** Relations with and without a direction are drawn apart. */
  readonly isMutual: boolean
  /** Who a group is named after; an area's alliance. */
  readonly name?: string
  /** What a sample size stands for; how many areas are not drawn. */
  readonly value?: number
  readonly sample: LegendSample
}

/** Two entries of one key are one. */
export function entryKey({ section, code, isMutual }: LegendEntry): string {
  return `${section}/${isMutual ? 1 : 0}/${code}`
}

/** A category of marks. */
export function markEntry(section: LegendSection, code: string, style: MarkStyle): LegendEntry {
  return { section, code, isMutual: false, sample: { kind: 'mark', style } }
}

/** A category of ties. */
export function tieEntry(
  section: LegendSection,
  code: string,
  style: TieStyle,
  isMutual = false,
): LegendEntry {
  return { section, code, isMutual, sample: { kind: 'tie', style } }
}

/** The order of a section's codes; those not named come last, by code. */
export type CodeOrder = (section: LegendSection) => readonly string[]

const lastCodes: readonly string[] = [severalCode, othersCode, restCode, '']

/** The places of entries in the legend: by section, then in the order of codes; areas in theirs. */
export function legendOrder(
  entries: readonly LegendEntry[],
  orderOf: CodeOrder,
): readonly number[] {
  const ranks = entries.map(({ section, code, isMutual }, index) => {
    const at = orderOf(section).indexOf(code)
    const last = lastCodes.indexOf(code)
    const known = at >= 0 ? at : last >= 0 ? 2e6 + last : section === 'hull' ? index : 1e6
    return [legendSections.indexOf(section), known, `${code}/${isMutual ? 1 : 0}`] as const
  })
  return [...entries.keys()].sort((left, right) => {
    const [s1, r1, c1] = ranks[left] ?? [0, 0, '']
    const [s2, r2, c2] = ranks[right] ?? [0, 0, '']
    return s1 - s2 || r1 - r2 || (c1 < c2 ? -1 : c1 > c2 ? 1 : 0)
  })
}
