import { create } from 'zustand'
import type { RecordKind } from '../../shared/model/record-kinds'

/** How a person looks at the disagreements: kept while the territory is open. */
export interface ConflictView {
  readonly search: string
  /** Only those that this person has a part in: `me`, or `by:` and a name. Null: all. */
  readonly person: string | null
  readonly kind: RecordKind | null
  /** `kind.field`. */
  readonly field: string | null
  /** The disagreement that the keyboard was on last. */
  readonly active: string | null
}

export interface ConflictViewState {
  /** The territory that the view is of. */
  readonly territory: string | null
  readonly view: ConflictView
}

export const plainConflictView: ConflictView = {
  search: '',
  person: null,
  kind: null,
  field: null,
  active: null,
}

export const useConflictView = create<ConflictViewState>()(() => ({
  territory: null,
  view: plainConflictView,
}))
