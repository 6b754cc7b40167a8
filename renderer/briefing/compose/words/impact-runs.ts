import type { Composition } from '../composition'
import type { Runs } from './runs'

const mostImpacts = 3
const mostLetters = 180

/** A text that fits into three lines: cut between two words. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.]+$/, '')}…`
}

/** The strongest impacts that something shows, with it; and how many more impacts there are. */
export function strongestImpacts(
  composition: Composition,
): readonly [readonly Runs[], Runs | null] {
  const { input, typed, term, name, words, say, whole, facts } = composition
  const shown = [...input.tables.impact.values()]
    .filter(({ evidence }) => (evidence ?? '').trim() !== '')
    .sort((one, other) => (other.level ?? 0) - (one.level ?? 0) || (one.id < other.id ? -1 : 1))
    .slice(0, mostImpacts)
    .map(({ title, dimension, alliance, evidence }): Runs => {
      const said = typed(title)
      const about = [
        dimension === undefined ? '' : term('impactDimension', dimension),
        alliance !== undefined && input.tables.alliance.has(alliance)
          ? name(`alliance/${alliance}`)
          : '',
      ].filter((text) => text !== '')
      const head = said === '' ? words('note.list.unnamed') : said
      const label: Runs = [
        { text: head, isStrong: true },
        ...(about.length === 0 ? [] : [{ text: ` (${about.join(', ')})` }]),
      ]
      const shownBy = { about: label, evidence: shortened(typed(evidence), mostLetters) }
      return say('note.maturity.shownBy', shownBy) ?? label
    })
  const more = (facts.figures.impacts.value ?? 0) - shown.length
  return [shown, more > 0 ? say('note.list.more', { count: more, n: whole(more) }) : null]
}
