import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Change, ChangeSet } from '../change/change-set'
import { erasureOf, isErasure, withoutErased } from '../change/erase'
import { rowKey } from '../change/row'
import type { BatchContent } from './batch-content'
import { sha256Hex } from './entry-name'
import { extraKey } from './set-key'

/** What of a territory was erased: records by their keys, and bytes of attachments by theirs (`extraKey`). */
export class ErasedRecords {
  readonly #keys: ReadonlySet<string>
  /** The same for the same records. */
  readonly hash: string

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys)
    this.hash = sha256Hex(utf8ToBytes([...this.#keys].sort().join('\n')))
  }

  readonly has = (key: string): boolean => this.#keys.has(key)

  /** Whether what a batch holds says more of erased records than that they are, or has bytes of theirs. */
  stain({
    changeSets,
    extras,
  }: Pick<BatchContent, 'changeSets'> & Partial<Pick<BatchContent, 'extras'>>): boolean {
    if (this.#keys.size === 0) return false
    for (const name of extras?.keys() ?? []) if (this.#keys.has(extraKey(name))) return true
    return changeSets.some(({ changes }) => changes.some((change) => this.#isStain(change)))
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
    const bytes = [...extras].filter(([name]) => !this.#keys.has(extraKey(name)))
    return { changeSets: sets, positions: new Map(kept), extras: new Map(bytes) }
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
