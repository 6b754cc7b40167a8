import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Change, ChangeSet } from '../change/change-set'
import { erasureOf, isErasure, withoutErased } from '../change/erase'
import { rowKey } from '../change/row'
import type { BatchContent } from './batch-content'
import { sha256Hex } from './entry-name'

/** The records of a territory that were erased, by their keys. */
export class ErasedRecords {
  readonly #keys: ReadonlySet<string>
  /** The same for the same records. */
  readonly hash: string

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys)
    this.hash = sha256Hex(utf8ToBytes([...this.#keys].sort().join('\n')))
  }

  readonly has = (key: string): boolean => this.#keys.has(key)

  /** Whether sets say more of erased records than that they are. */
  stain(sets: readonly ChangeSet[]): boolean {
    if (this.#keys.size === 0) return false
    return sets.some(({ changes }) => changes.some((change) => this.#isStain(change)))
  }

  #isStain(change: Change): boolean {
    if (!this.#keys.has(rowKey(change.kind, change.id))) return false
    const most = Object.keys(erasureOf(change.kind, change.id)).length
    return (
      !isErasure(change) ||
      Object.keys(change).length > most ||
      Object.keys(change.values).length > 1
    )
  }

  /** What a batch holds without what it says of erased records. */
  scrub({ changeSets, positions, extras }: BatchContent): BatchContent {
    const sets = changeSets.map((set) => withoutErased(set, this.has))
    const kept = [...positions].filter(([id]) => !this.#isPlaceOf(id))
    return { changeSets: sets, positions: new Map(kept), extras }
  }

  #isPlaceOf(id: string): boolean {
    return this.#keys.has(rowKey('actor', id)) || this.#keys.has(rowKey('alliance', id))
  }

  /** The ids of the records that sets speak of, and that are not erased. */
  idsOf(sets: readonly ChangeSet[]): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const { changes } of sets) {
      for (const { kind, id } of changes) if (!this.#keys.has(rowKey(kind, id))) ids.add(id)
    }
    return ids
  }
}
