import type { Json } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'

/** Where a change set came from. */
export type Origin = 'typed' | 'import' | 'file' | 'sync' | 'undo' | 'resolve' | 'erase' | 'compact'

/** The file a change set was made from. */
export interface Source {
  readonly name: string
  readonly sha256: string
}

/**
 * One device's assertion about some registers of one record. A register is a field (`name`), one
 * element of a set (`tags/forêt`), or `removed`. See SPEC.md.
 */
export interface Change {
  readonly kind: string
  readonly id: string
  /** What is said of each register; `null` clears it. */
  readonly values: Readonly<Record<string, Json>>
  /** Registers of which several things are said at once, or none any more: only undo writes these. */
  readonly several?: Readonly<Record<string, readonly Json[]>>
  /** By register, what it supersedes: each device's last superseded stamp. Absent: nothing. */
  readonly over?: Readonly<Record<string, readonly Stamp[]>>
}

/** The changes committed together by one device. Immutable, and known everywhere by its stamp. */
export interface ChangeSet {
  readonly stamp: Stamp
  /** The name of the person who did it. */
  readonly person: string
  /** The wall clock of the device when it did, ms since 1970: for people, never for order. */
  readonly at: number
  readonly origin: Origin
  readonly source?: Source
  /** [H1] A share profile left something of it out: who has more of it can fill it. Absent: it is whole. */
  readonly partial?: true
  readonly changes: readonly Change[]
}

/**
 * One action of this device, as its journal and its undo know it: the change sets it made, or those a
 * file brought. A commit stays on the device; only its change sets travel.
 */
export interface Commit {
  /** A stamp of this device: commits are ordered by it. */
  readonly id: Stamp
  readonly at: number
  readonly origin: Origin
  /** The key of the sentence that names the action to a person (`action.addActor`). */
  readonly label: string
  readonly source?: Source
  /** The commit that this one undoes, or does again. */
  readonly undoes?: Stamp
  readonly redoes?: Stamp
  /** More that it does again: a file may bring what several joinings had brought. */
  readonly redoesToo?: readonly Stamp[]
  /** [H2] Those of its sets that were there in part before. Taking it back leaves them: they are not its own. */
  readonly filled?: readonly Stamp[]
  readonly sets: readonly ChangeSet[]
}
