import type { Run } from '../../../shared/briefing/document'

/** A title is read at a glance: two lines at most. */
const longestTitle = 105

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/**
 * The sentences of a text: an end is a point and a space before a capital, a digit or a quote, and not what follows an
 * initial (« M. Durand ») or a number.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[\p{L}\p{N}%)»”][.!?…])(?<!(?:^|[\s(])\p{Lu}\.) +(?=[«“"(\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** The first sentence as a title, without its point; null where it is too long for one, or only announces a list. */
export function pointOf(text: string): string | null {
  const [first] = sentencesOf(text)
  if (first === undefined || first.length > longestTitle || /[::]$/.test(first)) return null
  return first.replace(/(?<!\.)\.$/, '')
}
