import { create } from 'zustand'
import type { RecordKind } from '../../shared/model/record-kinds'

/** The records that a person asked to erase, before they confirm. */
export interface AskedErasure {
  readonly kind: RecordKind
  readonly ids: readonly string[]
  /** What the record is called; empty where there are several, or it has no name. */
  readonly name: string
  /** How many records would go: those, and what hangs on them alone. */
  readonly count: number
}

export const useErasure = create<{ readonly asked: AskedErasure | null }>()(() => ({
  asked: null,
}))
