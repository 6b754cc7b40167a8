import type { NetworkLink } from '../../../shared/graph/network'
import { hashId } from '../layout/hash-id'
import type { Ground } from './palette'
import { inks } from './palette'

/** How a tie looks. Lengths in CSS pixels. */
export interface TieStyle {
  readonly color: string
  readonly width: number
  /** Dash and gap in turn; none: a whole line. */
  readonly dash: readonly number[]
  readonly hasArrow: boolean
}

interface RelationLook {
  readonly light: string
  readonly dark: string
  readonly dash: readonly number[]
}

/**
 * Colour and dash of each relation type: types that a colour-blind eye might mix differ in their dash.
 * A tension and a wished link stand apart from those that work: broken lines, red or grey.
 */
const relationLooks: Readonly<Record<string, RelationLook>> = {
  finance: { light: '#117733', dark: '#5fc27e', dash: [] },
  soutient: { light: '#117733', dark: '#5fc27e', dash: [9, 3] },
  pilote: { light: '#332288', dark: '#a89ae6', dash: [] },
  membre: { light: '#332288', dark: '#a89ae6', dash: [9, 3] },
  informe: { light: '#2f87b3', dark: '#88ccee', dash: [] },
  coopere: { light: '#2f87b3', dark: '#88ccee', dash: [9, 3] },
  fournit: { light: '#8a6d00', dark: '#ddcc77', dash: [] },
  tension: { light: '#c03a2b', dark: '#ff8a75', dash: [5, 4] },
  souhaite: { light: '#5c6a70', dark: '#bcc7ca', dash: [1.5, 4] },
}

/** For types that a mission added. */
const spareLooks: readonly RelationLook[] = [
  { light: '#882255', dark: '#e08bb5', dash: [] },
  { light: '#882255', dark: '#e08bb5', dash: [9, 3, 2, 3] },
]

const unknownLook: RelationLook = { light: '#46535a', dark: '#9aa9ad', dash: [9, 3, 2, 3] }

/** The look of a relation by its type. */
export function relationStyle(type: string, isMutual: boolean, ground: Ground): TieStyle {
  const own = Object.hasOwn(relationLooks, type) ? relationLooks[type] : undefined
  const spare = type === '' ? unknownLook : spareLooks[hashId(type) % spareLooks.length]
  const look = own ?? spare ?? unknownLook
  return { color: look[ground], width: 1.6, dash: look.dash, hasArrow: !isMutual }
}

/** Ties of shared alliances are drawn in three widths: one, two, three or more. */
export function sharedClass(weight: number): 1 | 2 | 3 {
  return weight >= 3 ? 3 : weight === 2 ? 2 : 1
}

const sharedWidths = { 1: 1, 2: 2.2, 3: 3.8 } as const

/** How a link is drawn. */
export function tieStyle(link: NetworkLink, ground: Ground): TieStyle {
  const { tie } = inks[ground]
  switch (link.kind) {
    case 'membership':
      return { color: tie, width: 1, dash: [], hasArrow: false }
    case 'shared':
      return {
        color: tie,
        width: sharedWidths[sharedClass(link.weight)],
        dash: [],
        hasArrow: false,
      }
    case 'relation':
      return relationStyle(link.type, link.isMutual, ground)
  }
}
