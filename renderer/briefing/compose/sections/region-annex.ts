import type { Part } from '../parts'
import { heading, listed, paragraph, sentences } from '../parts'
import type { Side } from '../side'
import { definitionRuns } from '../words/definition-runs'

/** Method, definitions and mentions of a briefing of several territories. */
export function regionAnnex(sides: readonly Side[]): readonly Part[] {
  const [first] = sides
  if (first === undefined) return []
  const { words, say, generator, level } = first.composition
  const definitions = definitionRuns(first.composition, [
    ...(['alliedShare', 'activeAlliances', 'crossWorldAlliances', 'density'] as const),
    'crossWorldShare',
  ])
  const made = sides.flatMap(({ name, composition }) => {
    const { value } = composition.facts.figures.fictitious
    const said = { name: composition.quoted(name), n: composition.whole(value ?? 0) }
    if (value === null || value === 0) return []
    const text = composition.words('note.region.fictitious', { ...said, count: value })
    return paragraph([{ text }], 'warning')
  })
  return [
    ...sentences([say('note.annex.method', { generator }), say('note.region.method')]),
    ...listed(words('note.annex.definitions'), definitions, null),
    heading(words('note.annex.mentions')),
    ...paragraph([{ text: words(`note.levelHelp.${level}`) }], 'note'),
    ...paragraph([{ text: words(`note.rgpd.${level}`) }], 'note'),
    ...made,
  ]
}
