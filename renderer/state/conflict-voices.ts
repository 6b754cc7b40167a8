import { create } from 'zustand'
import { canonicalJson } from '../../shared/kernel/json'
import type { Stamp } from '../../shared/kernel/stamp'
import type { Author } from './authors-store'
import type { Disagreement, Saying, Version } from './disagreement'

export interface FirstSaidState {
  /** By `broughtBackKey`: the stamp of who first said what an undo brought back. */
  readonly byKey: ReadonlyMap<string, Stamp>
}

/** Who said what an undo brought back, as far as the territory remembers it. */
export const useFirstSaid = create<FirstSaidState>()(() => ({ byKey: new Map() }))

/** Names one thing that an undo brought back. */
export function broughtBackKey({ key }: Pick<Disagreement, 'key'>, saying: Saying): string {
  return `${saying.stamp} ${key} ${canonicalJson(saying.value)}`
}

/** One person, at one moment, on one side of a disagreement. */
export interface Voice {
  readonly saying: Saying
  /** Absent until it is read. */
  readonly author: Author | undefined
  /** An undo brought it back, and who said it first is not known: `author` is who undid. */
  readonly isUnsure: boolean
}

/** What is known of who said what. */
export interface KnownAuthors {
  readonly byStamp: ReadonlyMap<Stamp, Author>
  readonly firstSaid: ReadonlyMap<string, Stamp>
}

/** Those who hold one side of a disagreement, the earliest first. */
export function voicesOf(
  disagreement: Disagreement,
  version: Version,
  { byStamp, firstSaid }: KnownAuthors,
): readonly Voice[] {
  return version.sayings.map((saying) => {
    const first = saying.isBroughtBack
      ? firstSaid.get(broughtBackKey(disagreement, saying))
      : undefined
    const isUnsure = saying.isBroughtBack && first === undefined
    return { saying, author: byStamp.get(first ?? saying.stamp), isUnsure }
  })
}
