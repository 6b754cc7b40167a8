import type { Part } from '../parts'
import { heading, listed, paragraph, sentences } from '../parts'
import type { Side } from '../side'
import { definitionRuns } from '../words/definition-runs'
import { fictitiousWarning } from './cover-section'

/** Method, definitions and mentions of a briefing of several territories. */
export function regionAnnex(sides: readonly Side[]): readonly Part[] {
  const [first] = sides
  if (first === undefined) return []
  const { words, say, generator, level } = first.composition
  const definitions = definitionRuns(first.composition, [
    ...(['alliedShare', 'activeAlliances', 'crossWorldAlliances', 'density'] as const),
    'crossWorldShare',
  ])
  const made = sides.flatMap(({ name, composition }) =>
    fictitiousWarning(composition).map(({ block, is }): Part => {
      if (block.kind !== 'paragraph') return { block, is }
      const named = [
        { text: words('note.pictures.partOf', { what: name, part: '' }) },
        ...block.runs,
      ]
      return { block: { ...block, runs: named }, is }
    }),
  )
  return [
    ...sentences([say('note.annex.method', { generator }), say('note.region.method')]),
    ...listed(words('note.annex.definitions'), definitions, null),
    heading(words('note.annex.mentions')),
    ...paragraph([{ text: words(`note.levelHelp.${level}`) }], 'note'),
    ...paragraph([{ text: words(`note.rgpd.${level}`) }], 'note'),
    ...made,
  ]
}
