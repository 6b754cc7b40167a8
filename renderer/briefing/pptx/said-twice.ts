import type { Picture, Run, Table } from '../../../shared/briefing/document'
import { plainText } from './point-of'
import type { Slide } from './slide'

/** The points of a slide. */
export function wordsOf({ body }: Slide): string {
  const points = body.kind === 'picture' ? body.beside : body.kind === 'bullets' ? body.items : []
  return points.map(({ runs }) => plainText(runs)).join('\n')
}

/** A list of records that slides of earlier sections name is for the speaker. */
export function withoutNamedBefore(slides: readonly Slide[], said: string): readonly Slide[] {
  const isNamed = (slide: Slide): boolean =>
    slide.body.kind === 'bullets' &&
    slide.body.items.every(({ runs: [first] }) => {
      return first?.isStrong === true && first.text.length > 3 && said.includes(first.text)
    })
  const kept: Slide[] = []
  for (const slide of slides) {
    const last = kept.at(-1)
    if (last === undefined || !isNamed(slide)) kept.push(slide)
    else {
      const notes = [...last.notes, slide.title, wordsOf(slide), ...slide.notes]
      kept[kept.length - 1] = { ...last, notes }
    }
  }
  return kept
}

/** Whether each number of a sentence stands in the table. */
export function isToldBy(runs: readonly Run[], { rows }: Table): boolean {
  const numbers = runs.flatMap(({ number }) => (number === undefined ? [] : [number]))
  const cells = new Set(rows.flatMap((row) => row.map(({ number }) => number)))
  return numbers.length > 0 && numbers.every((number) => cells.has(number))
}

/** Whether a picture of the section already shows most rows of the table. */
export function isShownBy({ rows }: Table, pictures: readonly Picture[]): boolean {
  const heads = rows.map(([head]) => head?.text)
  return pictures.some(({ table }) => {
    const shown = new Set(table?.rows.map(([head]) => head?.text))
    return heads.filter((head) => shown.has(head)).length >= heads.length * 0.75
  })
}
