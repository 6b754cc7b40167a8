import { utf8ToBytes } from '@noble/hashes/utils.js'
import { withoutErased } from '../change/erase'
import type { ChangeSet } from '../change/change-set'
import { isPartial } from '../change/partial-set'
import type { Json } from '../kernel/json'
import { canonicalJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { sha256Hex } from './entry-name'

/** Characters of a stamp. */
const stampLength = 25

function hashOf(set: ChangeSet): string {
  return sha256Hex(utf8ToBytes(canonicalJson(set as unknown as Json))).slice(0, 8)
}

/**
 * What a set is known by on a target: its stamp. A set of which a share profile left something out may be
 * there in several versions, told apart by a hash: `stamp~1a2b3c4d`. What it says of erased records
 * (`isGone`) does not count.
 */
export function setKey(set: ChangeSet, isGone: (key: string) => boolean): string {
  return isPartial(set) ? `${set.stamp}~${hashOf(withoutErased(set, isGone))}` : set.stamp
}

/** What an entry of a file that this version does not know is known by. */
export function extraKey(name: string): string {
  return `+${name}`
}

/** The name of the entry that a key is of; null where it is the key of a set. */
export function extraOfKey(key: string): string | null {
  return key.startsWith('+') ? key.slice(1) : null
}

/** The stamp of the set that a key is of. */
export function stampOfKey(key: string): Stamp {
  return key.slice(0, stampLength) as Stamp
}

/** Keys that are there somewhere: a whole set stands for every part of it. */
export class Cover {
  readonly #keys = new Set<string>()

  add(keys: Iterable<string>): void {
    for (const key of keys) this.#keys.add(key)
  }

  has(key: string): boolean {
    if (this.#keys.has(key)) return true
    return extraOfKey(key) === null && this.#keys.has(stampOfKey(key))
  }
}
