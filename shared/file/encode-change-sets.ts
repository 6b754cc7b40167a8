import type { ChangeSet } from '../change/change-set'
import { encodeColumns } from './columns/encode-columns'
import { hasBadText, jsonText } from './json-text'
import { textBytes } from './text-bytes'

function inOrder(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  return [...sets].sort((left, right) => (left.stamp < right.stamp ? -1 : 1))
}

/** The same sets, their texts as `jsonText` mends them. */
function mended(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  return JSON.parse(jsonText(sets)) as readonly ChangeSet[]
}

/**
 * Change sets as the bytes of `changes.ndjson`: columns, one a line, in UTF-8. The same sets give the same
 * bytes, in whatever order they and their fields were held. A NUL, or half of a surrogate pair, becomes
 * U+FFFD. The sets must be such as `checkChangeSet` accepts, each stamp once.
 */
export function encodeChangeSets(sets: readonly ChangeSet[]): Uint8Array {
  const sorted = inOrder(sets)
  const lines = [...encodeColumns(sorted)]
  return textBytes(lines.some(hasBadText) ? encodeColumns(mended(sorted)) : lines)
}
