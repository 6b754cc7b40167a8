import { create } from 'zustand'
import type { Origin, Source } from '../../shared/change/change-set'
import type { Stamp } from '../../shared/kernel/stamp'

/** Who said something, when, and how it came here. */
export interface Author {
  readonly stamp: Stamp
  /** The name that the person gave; empty where they gave none. */
  readonly person: string
  /** The wall clock of their device, ms since 1970. */
  readonly at: number
  readonly origin: Origin
  /** The table that was imported, or the file that was joined again. */
  readonly source?: Source
  /** The name of the `.coterr` that brought it here; null where it was said on this computer. */
  readonly file: string | null
  readonly isMine: boolean
}

export interface AuthorsState {
  /** Those that were asked for since the territory was opened. */
  readonly byStamp: ReadonlyMap<Stamp, Author>
}

/** The authors of what is said in the open territory. */
export const useAuthors = create<AuthorsState>()(() => ({ byStamp: new Map() }))
