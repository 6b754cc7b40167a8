import type { DocumentSection } from '../../../shared/briefing/document'

export type SectionId = DocumentSection['code']

/** What of a unit stands on one page. */
export interface UnitPart {
  /** Parts `from` to `to` (excluded): rows, items, rows of boxes, or characters of a text. */
  readonly from: number
  readonly to: number
  /** Of a table in several parts: the widths of its columns. */
  readonly columns: readonly number[]
  /** How much smaller than it is meant: 1 is as meant. */
  readonly scale: number
}

/** A piece of the document that is dealt out to pages, whole or in parts. */
export interface Unit {
  /** What it is, for its style: its own name for each kind of block. */
  readonly name: string
  readonly section: SectionId
  /** It never stands last on a page. */
  readonly isKeptWithNext: boolean
  /** The first of its section: what the table of contents leads to. */
  readonly opens: boolean
  /** What it may be parted between; null: it stands whole. */
  readonly splits: 'rows' | 'items' | 'boxes' | 'lines' | null
  /** Its drawing may be made a little smaller where that spares a page. */
  readonly shrinks: boolean
  /** Where a page has no room for it, the texts after it may stand before it. */
  readonly floats: boolean
  /** The markup; without a part, of the whole. */
  readonly html: (part?: UnitPart) => string
}

/** The classes that a unit is styled by: what it is, and where it stands. */
export function unitClass({ name, section }: Unit): string {
  return `unit ${name} in-${section}`
}
