import { create } from 'zustand'
import type { RecordEvent } from '../../shared/change/history-of'
import type { RecordKind } from '../../shared/model/record-kinds'

export interface RecordHistoryState {
  /** The record whose history is shown. */
  readonly of: { readonly kind: RecordKind; readonly id: string } | null
  /** Latest first; null until it is read. */
  readonly events: readonly RecordEvent[] | null
  /** What the records that it names are called, those that were removed too. */
  readonly names: ReadonlyMap<string, string>
}

export const noRecordHistory: RecordHistoryState = { of: null, events: null, names: new Map() }

/** What was said of one record, by whom and when. */
export const useRecordHistory = create<RecordHistoryState>()(() => noRecordHistory)
