import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit } from '../data/territory-database'

/** One thing that was done, and every time that it was taken back or done again, oldest first. */
export type Chain = readonly StoredCommit[]

export function chainsOf(commits: readonly StoredCommit[]): readonly Chain[] {
  const chainOf = new Map<Stamp, Chain>()
  for (const commit of commits) {
    const { undoes, redoes, redoesToo = [] } = commit
    const about = [undoes, redoes, ...redoesToo].filter((id) => id !== undefined)
    // What is done again together is one thing from then on.
    const chain = [...new Set([...about.flatMap((id) => chainOf.get(id) ?? []), commit])]
    for (const { id } of chain) chainOf.set(id, chain)
  }
  return [...new Set(chainOf.values())]
}

/**
 * What a commit says only to take back, or to do again, what was said before. Joining a file anew does both:
 * its own set does again what was taken back, the others are the file's.
 */
function flipsOf({ id, origin, redoes, stamps }: StoredCommit): readonly Stamp[] {
  if (origin === 'undo') return stamps
  return redoes === undefined ? [] : stamps.filter((stamp) => stamp === id)
}

/** The change sets that a commit brought: not those that it only filled. */
function ownStamps({ stamps, filled }: StoredCommit): readonly Stamp[] {
  if (filled === undefined) return stamps
  const inPart = new Set(filled)
  return stamps.filter((stamp) => !inPart.has(stamp))
}

export function isUndone(chain: Chain): boolean {
  return chain.at(-1)?.undoes !== undefined
}

/** What is to be looked at, and what is to be as if it had never been. */
export interface TakingBack {
  /** The change sets of whose registers something may have to be said. */
  readonly touched: readonly Stamp[]
  readonly undone: ReadonlySet<Stamp>
  /** [U8] Those of them that only took back or did again, before a compaction. */
  readonly forgotten: ReadonlySet<Stamp>
}

/**
 * [U7] How to take commits back, or to do again what they took back, whatever was done before and since. What
 * is undone at the moment is as if it had never been, and so is every saying that only took back or did again:
 * what is looked for behind the commits must not be found there.
 */
export function takingBack(
  commits: readonly StoredCommit[],
  targets: readonly StoredCommit[],
  direction: 'undo' | 'redo',
): TakingBack {
  const touched: Stamp[] = []
  const undone = new Set<Stamp>()
  const forgotten = new Set<Stamp>()
  const barrier = commits.findLast(({ origin }) => origin === 'compact')?.id ?? ''
  for (const chain of chainsOf(commits)) {
    const isTarget = targets.some((target) => chain.includes(target))
    const isGone = isTarget ? direction === 'undo' : isUndone(chain)
    for (const commit of chain) {
      const own = ownStamps(commit)
      if (isTarget) touched.push(...own)
      for (const stamp of isGone ? own : flipsOf(commit)) undone.add(stamp)
      if (!isTarget && commit.id < barrier) for (const flip of flipsOf(commit)) forgotten.add(flip)
    }
  }
  return { touched, undone, forgotten }
}

export function chainOf(commits: readonly StoredCommit[], id: Stamp): Chain | undefined {
  return chainsOf(commits).find((one) => one.some((commit) => commit.id === id))
}

/** The last that was done of what a commit did: itself, or what did it again since. Null where it is undone. */
export function standingCommit(commits: readonly StoredCommit[], id: Stamp): StoredCommit | null {
  const chain = chainOf(commits, id)
  return chain === undefined || isUndone(chain) ? null : (chain.at(-1) ?? null)
}
