import type { ChangeSet } from '../change/change-set'
import type { Result } from '../kernel/result'
import { decodeColumns } from './columns/decode-columns'
import type { FileError } from './file-error'
import { parseLines } from './parse-lines'
import { inStampOrder } from './read-change-sets'

/**
 * Reads the bytes that `encodeChangeSets` wrote, or somebody claims it did: all of the change sets, checked
 * one by one, in the order of their stamps; or the first fault, by its line. Never throws.
 */
export function decodeChangeSets(bytes: Uint8Array): Result<readonly ChangeSet[], FileError> {
  const lines = parseLines(bytes)
  if (!lines.ok) return lines
  const sets = decodeColumns(lines.value)
  return sets.ok ? inStampOrder(sets.value) : sets
}
