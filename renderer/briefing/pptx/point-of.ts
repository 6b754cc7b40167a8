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

/** The same of runs, which keep what they are. */
export function runsOfSentences(runs: readonly Run[]): readonly (readonly Run[])[] {
  const text = plainText(runs)
  let from = 0
  return sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    return cutRuns(runs, start, from)
  })
}

function cutRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** The first sentence as a title, without its point; null where it is too long for one, or only announces a list. */
export function pointOf(text: string): string | null {
  const [first] = sentencesOf(text)
  if (first === undefined || first.length > longestTitle || /[::]$/.test(first)) return null
  return first.replace(/(?<!\.)\.$/, '')
}
