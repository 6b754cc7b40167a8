import { create } from 'zustand'
import type { FieldDifference, RecordDifference } from '../../shared/change/difference'
import type { PlainRecord } from '../../shared/change/record'
import type { Json } from '../../shared/kernel/json'

/** What this device made of one record: as little of it as can be told, since there may be thousands. */
export interface MyChange {
  /** `kind/id`. */
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly how: RecordDifference['how']
  /** What the record is called by. */
  readonly named: PlainRecord
  readonly fields: readonly FieldDifference[]
  /** What is said where people disagree since, by register. */
  readonly disputes: readonly { readonly register: string; readonly values: readonly Json[] }[]
}

/** Since when: a copy was handed over, a file was joined, a day, or ever. */
export type Since = 'copy' | 'join' | 'date' | 'start'

/** A moment of exchange: when, and the file that was joined. */
export interface Exchange {
  readonly at: number
  readonly file: string
}

export interface MyChangesState {
  /** What the person chose; null: the last exchange there was. */
  readonly chosen: Since | null
  /** The day chosen, as `2026-11-23`. */
  readonly day: string | null
  /** The last copy that was handed over, and the last file that was joined. */
  readonly exchanges: { readonly copy: Exchange | null; readonly join: Exchange | null }
  /** Null until they are worked out. */
  readonly changes: readonly MyChange[] | null
}

export const noMyChanges: MyChangesState = {
  chosen: null,
  day: null,
  exchanges: { copy: null, join: null },
  changes: null,
}

/** What this device said of the open territory since an exchange. */
export const useMyChanges = create<MyChangesState>()(() => noMyChanges)

/** Since when changes are shown: what was chosen, else the last exchange there was. */
export function sinceOf({ chosen, exchanges: { copy, join } }: MyChangesState): Since {
  if (chosen !== null) return chosen
  if (copy !== null && (join === null || copy.at >= join.at)) return 'copy'
  return join === null ? 'start' : 'join'
}
