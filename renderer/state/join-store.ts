import { create } from 'zustand'
import type { FileError } from '../../shared/file/file-error'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Term } from '../../shared/model/term'
import type { ChangeLine, SortCounts } from './change-line'
import { noChanges } from './change-line'

/** What one file brings to the open territory. */
export interface FileOutcome {
  /** Change sets that are not there yet. */
  readonly fresh: number
  /** Whether it was joined and taken back before: what it brought then comes back. */
  readonly isAgain: boolean
  /** Who wrote what is new in it, the busiest first; an empty name where they gave none. */
  readonly persons: readonly string[]
  /** The wall clock of the last new thing in it, ms since 1970; 0 where there is none. */
  readonly latestAt: number
  /** The records it has a part in; where it is left out, those it would have. */
  readonly counts: SortCounts
}

/** A file under review. */
export interface JoiningFile {
  /** Its place among the files that were opened since the review began. */
  readonly number: number
  readonly name: string
  /** When it was written, ms since 1970. */
  readonly writtenAt: number
  readonly sha256: string
  readonly isLeftOut: boolean
  /** Null until it is worked out. */
  readonly outcome: FileOutcome | null
}

/** A file that could not be read. */
export interface RefusedFile {
  readonly name: string
  readonly error: FileError | BoundaryError
}

export interface JoinState {
  readonly files: readonly JoiningFile[]
  readonly refused: readonly RefusedFile[]
  /** What joining the files that are not left out would change. */
  readonly lines: readonly ChangeLine[]
  readonly counts: SortCounts
  /** The mission's own words that come with them. */
  readonly terms: readonly Term[]
  /** `reviewing`: the lines are those of another choice of files. */
  readonly stage: 'reviewing' | 'ready' | 'joining'
  /** How many files are joined already, while they are. */
  readonly joined: number
}

export const noJoin: JoinState = {
  files: [],
  refused: [],
  lines: [],
  counts: noChanges,
  terms: [],
  stage: 'reviewing',
  joined: 0,
}

/** The files under review in the join dialog. */
export const useJoin = create<JoinState>()(() => noJoin)
