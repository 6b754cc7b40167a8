import type { Block } from '../../../shared/briefing/document'
import type { Part } from './parts'

/**
 * A section's blocks, the director's own text in the place of the first sentence made from the data and of all
 * others; below the cover, or first, where there is none. Pictures, tables and lists of records stay.
 */
export function replaceSentences(
  parts: readonly Part[],
  written: readonly Block[],
): readonly Block[] {
  if (written.length === 0) return parts.map(({ block }) => block)
  const kept = parts.filter(({ is }) => is === 'content').map(({ block }) => block)
  const first = parts.findIndex(({ is }) => is !== 'content')
  const standing = first < 0 ? kept : parts.slice(0, first).map(({ block }) => block)
  const covers = standing.filter(({ kind }) => kind === 'cover' || kind === 'key-figures').length
  const at = first < 0 ? covers : standing.length
  return [...kept.slice(0, at), ...written, ...kept.slice(at)]
}
