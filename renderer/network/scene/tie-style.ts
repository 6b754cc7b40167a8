import { hashId } from '../layout/hash-id'
import { severalCode } from './special-codes'
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
  informe: { light: '#2f87b3', dark: '#88ccee', dash: [9, 3] },
  coopere: { light: '#2f87b3', dark: '#88ccee', dash: [] },
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

/** A plain line. */
export function plainTie(color: string, width: number, dash: readonly number[] = []): TieStyle {
  return { color, width, dash, hasArrow: false }
}

/** A tie of shared alliances. */
export function sharedTie(size: 1 | 2 | 3, ground: Ground): TieStyle {
  return plainTie(inks[ground].tie, sharedWidths[size])
}

interface LineLook extends RelationLook {
  readonly width: number
}

/** Ties of alliances by form: colour, dash and width say the same. */
const formLooks: Readonly<Record<string, LineLook>> = {
  dialogue: { light: '#2f87b3', dark: '#88ccee', dash: [], width: 1.2 },
  experimentation: { light: '#882255', dark: '#e08bb5', dash: [9, 3], width: 1.6 },
  partenariat: { light: '#117733', dark: '#5fc27e', dash: [], width: 2.4 },
}

/** Ties of alliances by family of partnership. */
const partnershipLooks: Readonly<Record<string, LineLook>> = {
  mecenat: { light: '#117733', dark: '#5fc27e', dash: [], width: 1.6 },
  pratiques_responsables: { light: '#332288', dark: '#a89ae6', dash: [9, 3], width: 1.8 },
  cooperation_economique: { light: '#8a6d00', dark: '#ddcc77', dash: [], width: 2.6 },
  innovation_societale: { light: '#882255', dark: '#e08bb5', dash: [9, 3, 2, 3], width: 2 },
}

function lookIn(table: Readonly<Record<string, LineLook>>, code: string, ground: Ground): TieStyle {
  const { ink, tie } = inks[ground]
  if (code === '') return plainTie(tie, 1)
  if (code === severalCode) return plainTie(ink, 2.2, [2, 2])
  const own = Object.hasOwn(table, code) ? table[code] : undefined
  const spare = spareLooks[hashId(code) % spareLooks.length] ?? unknownLook
  const look = own ?? { ...spare, width: 1.2 }
  return plainTie(look[ground], look.width, look.dash)
}

/** A tie of alliances of a form, or of several. */
export function formTie(form: string, ground: Ground): TieStyle {
  return lookIn(formLooks, form, ground)
}

/** A tie of alliances of a family of partnership, or of several. */
export function partnershipTie(family: string, ground: Ground): TieStyle {
  return lookIn(partnershipLooks, family, ground)
}

const strengthWidths = [1, 1, 2, 3.2, 4.6] as const

/** A tie by its strength, 1 to 4; 0 where nobody said. */
export function strengthTie(strength: number, ground: Ground): TieStyle {
  const width = strengthWidths[Math.min(4, Math.max(0, Math.round(strength)))] ?? 1
  const { tie, accent } = inks[ground]
  return strength === 0 ? plainTie(tie, width, [2, 3]) : plainTie(accent, width)
}
