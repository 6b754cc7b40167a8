import type { Block, Paragraph } from '../../../shared/briefing/document'
import type { Runs } from './words/runs'

/**
 * A block with what it is to a section. `sentence`: made from the data, replaced by the director's own text.
 * `content`: pictures, tables, lists of records, which stay. `absence`: says that there is not enough to say.
 */
export interface Part {
  readonly block: Block
  readonly is: 'sentence' | 'content' | 'absence'
}

type Tone = Paragraph['tone']

/** A sentence that begins with « moins de 5 » begins with a capital. */
function begun(runs: Runs): Runs {
  const [first, ...others] = runs
  if (first?.number === undefined) return runs
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others]
}

/** One paragraph of those sentences that the data carry; none where they carry none. */
export function sentences(said: readonly (Runs | null)[], tone: Tone = 'plain'): readonly Part[] {
  const carried = said.filter((runs) => runs !== null)
  if (carried.length === 0) return []
  const runs = carried.map(begun).flatMap((one, at) => (at === 0 ? one : [{ text: ' ' }, ...one]))
  return [{ is: 'sentence', block: { kind: 'paragraph', runs, tone } }]
}

/** The sentences that the data carry, one a line. */
export function sentenceList(said: readonly (Runs | null)[]): readonly Part[] {
  const items = said.filter((runs) => runs !== null).map(begun)
  if (items.length === 0) return []
  return [{ is: 'sentence', block: { kind: 'list', isOrdered: false, items } }]
}

export function heading(text: string, is: Part['is'] = 'content', level: 2 | 3 = 2): Part {
  return { is, block: { kind: 'heading', level, text } }
}

export function content(...blocks: readonly (Block | null)[]): readonly Part[] {
  return blocks.filter((block) => block !== null).map((block) => ({ is: 'content', block }))
}

/** A list of records under a heading; nothing where there are none. */
export function listed(title: string, items: readonly Runs[], more: Runs | null): readonly Part[] {
  if (items.length === 0) return []
  const all = more === null ? items : [...items, more]
  return [heading(title), ...content({ kind: 'list', isOrdered: false, items: all })]
}

export function absence(text: string): readonly Part[] {
  return [{ is: 'absence', block: { kind: 'paragraph', runs: [{ text }], tone: 'note' } }]
}

export function paragraph(runs: Runs, tone: Tone = 'plain'): readonly Part[] {
  return content({ kind: 'paragraph', runs, tone })
}
