import { create } from 'zustand'
import type { Row } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { noSameRecords } from '../../shared/change/same-record'
import type { RecordKind, RecordsByKind } from '../../shared/model/record-kinds'

/** The records of one kind. The map is the same one for as long as the territory is open; `version` moves. */
export interface RecordTable<K extends RecordKind> {
  readonly version: number
  readonly byId: ReadonlyMap<string, RecordsByKind[K]>
  /** What the records that a merged one joins call it, beside its own name. */
  readonly otherNames?: (id: string) => readonly string[]
}

export type RecordTables = { readonly [K in RecordKind]: RecordTable<K> }

/** The action that undo (or redo) would take back: its label's key, null where there is none. */
export interface UndoState {
  readonly undo: string | null
  readonly redo: string | null
}

export interface TerritoryState {
  /** The open territory's id, null on the welcome screen. */
  readonly id: string | null
  /** The same map for as long as the territory is open; `version` moves. */
  readonly rows: ReadonlyMap<string, Row>
  readonly version: number
  readonly tables: RecordTables
  /** Which actors are the same: the tables show them as one. */
  readonly same: SameRecords
  readonly undo: UndoState
  /** How the last change stands: on the disk, on its way, or not kept. */
  readonly saving: 'saved' | 'saving' | 'failed'
  /** Whether a field holds typed text that is not committed yet. */
  readonly isTyping: boolean
  /** Positions that the layout settled, by record id: the same picture at the next opening. */
  readonly layout: ReadonlyMap<string, SettledPosition>
  /** Of which arrangement of the territory they are; another is asked for where its record says so. */
  readonly arranged: number
}

export const emptyTables: RecordTables = {
  territory: { version: 0, byId: new Map() },
  actor: { version: 0, byId: new Map() },
  contact: { version: 0, byId: new Map() },
  alliance: { version: 0, byId: new Map() },
  membership: { version: 0, byId: new Map() },
  relation: { version: 0, byId: new Map() },
  challenge: { version: 0, byId: new Map() },
  resource: { version: 0, byId: new Map() },
  placement: { version: 0, byId: new Map() },
  term: { version: 0, byId: new Map() },
  savedView: { version: 0, byId: new Map() },
  position: { version: 0, byId: new Map() },
  impact: { version: 0, byId: new Map() },
  event: { version: 0, byId: new Map() },
  swotItem: { version: 0, byId: new Map() },
  keyFigure: { version: 0, byId: new Map() },
  attachment: { version: 0, byId: new Map() },
  briefingSection: { version: 0, byId: new Map() },
  briefingQuestion: { version: 0, byId: new Map() },
  recommendation: { version: 0, byId: new Map() },
  briefing: { version: 0, byId: new Map() },
}

/** Where the layout settled an actor or alliance, and how many ties it had there (not known from a file). */
export type SettledPosition = readonly [x: number, y: number, ties?: number]

/** The open territory in memory. It only holds: renderer/actions changes it, after the disk has. */
export const useTerritory = create<TerritoryState>()(() => ({
  id: null,
  rows: new Map(),
  version: 0,
  tables: emptyTables,
  same: noSameRecords,
  undo: { undo: null, redo: null },
  saving: 'saved',
  isTyping: false,
  layout: new Map(),
  arranged: 0,
}))
