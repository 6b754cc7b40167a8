import { create } from 'zustand'

/** A file that is only looked at: it stands in memory, and nothing of it is on this computer. */
export interface Reading {
  readonly file: string
  /** Whether something was left out of it when it was written. */
  readonly isPartial: boolean
  /** Whether this computer has the territory, which the file could be joined with. */
  readonly isHere: boolean
}

/** A file that could be looked at or added: the person is asked which. */
export interface AskedHow {
  readonly file: string
  readonly territory: string
  /** Null: neither. */
  readonly answer: (how: 'read' | 'add' | null) => void
}

export interface ReadingState {
  /** Null: what is open is a territory of this computer, or nothing. */
  readonly reading: Reading | null
  readonly asked: AskedHow | null
}

export const useReading = create<ReadingState>()(() => ({ reading: null, asked: null }))
