import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { addHead, covers, sayings } from './register'
import type { Head } from './row'

/** What one saying took the place of. */
export interface Replaced {
  readonly values: readonly Json[]
  /** Whether it also took the place of something that compaction has let go. */
  readonly isForgotten: boolean
}

/** All that was ever said of one register, put in one saying after the other. */
export class RegisterHistory {
  readonly #told = new Map<Stamp, Head>()
  readonly #beside = new Map<Stamp, Set<Stamp>>()
  #heads: readonly Head[] = []

  /** Puts in the next saying: those it supersedes are to be in already, where they are known. */
  add(head: Head): void {
    this.#told.set(head.stamp, head)
    this.#heads = addHead(this.#heads, head)
    if (!this.#heads.includes(head)) return
    for (const other of this.#heads) {
      if (other === head) continue
      this.#noteBeside(head.stamp, other.stamp)
      this.#noteBeside(other.stamp, head.stamp)
    }
  }

  /** [R2] What was said, by those whom the author of this saying knew of, and nobody had superseded yet. */
  replacedBy({ over }: Head): Replaced {
    const known = over.map((stamp) => this.#told.get(stamp)).filter((head) => head !== undefined)
    const isLast = (stamp: Stamp): boolean => !known.some((head) => covers(head.over, stamp))
    const last = known.filter((head) => isLast(head.stamp))
    return {
      values: sayings(last),
      isForgotten: over.some((stamp) => !this.#told.has(stamp) && isLast(stamp)),
    }
  }

  /** [K1] What others said at the same time, without knowing of this saying, that is something else. */
  besides(head: Head): readonly Json[] {
    const others = [...(this.#beside.get(head.stamp) ?? [])]
      .map((stamp) => this.#told.get(stamp))
      .filter((other) => other !== undefined)
    const mine = head.values
    return sayings(others).filter((value) => !mine.some((said) => sameJson(said, value)))
  }

  #noteBeside(stamp: Stamp, other: Stamp): void {
    const noted = this.#beside.get(stamp)
    if (noted === undefined) this.#beside.set(stamp, new Set([other]))
    else noted.add(other)
  }
}
