import { create } from 'zustand'

/** A file that waits for its passphrase. */
export interface AskedPassphrase {
  readonly name: string
  /** Whether one was given, which was not the one. */
  readonly isWrong: boolean
  /** Null: the person gave up, and the file stays closed. */
  readonly answer: (passphrase: string | null) => void
}

export interface PassphraseState {
  readonly asked: AskedPassphrase | null
}

export const usePassphrase = create<PassphraseState>()(() => ({ asked: null }))
