import { attachedDocuments } from '../attached-pictures'
import type { Composition, NoteKey } from '../composition'
import type { Part } from '../parts'
import { heading, listed, paragraph, sentences } from '../parts'
import type { Runs } from '../words/runs'
import { definitionRuns } from '../words/definition-runs'
import { sourcesOf } from '../words/sources-of'
import { nameList } from '../words/name-list'
import { freshnessSentences } from '../words/freshness-sentences'
import { fictitiousWarning } from './cover-section'
import { printedMeasures } from './network-section'

/** How each measure that was printed is computed, and after whom. */
function definitions(composition: Composition): readonly Runs[] {
  const { facts } = composition
  const alliances = (facts.figures.alliances.value ?? 0) > 0
  const brokers = facts.brokers.length > 0 ? (['betweenness'] as const) : []
  const codes = [
    ...(alliances ? (['alliedShare', 'activeAlliances', 'crossWorldAlliances'] as const) : []),
    ...printedMeasures(composition),
    ...brokers,
  ]
  return definitionRuns(composition, codes)
}

/** The sources that records name, those of most records first, and where the places are from. */
function sources(composition: Composition): Runs | null {
  const { words, whole, say } = composition
  const found = sourcesOf(composition).map(({ name, count }) =>
    words('note.annex.sourceOf', { name, count, n: whole(count) }),
  )
  if (found.length === 0) return null
  return say('note.annex.named', { names: nameList(composition, found, 8) })
}

/** What the director cannot take away: who it is for, personal data, made-up records. */
function mentions(composition: Composition): readonly Part[] {
  const { words, level, say, whole, conflicts } = composition
  const disagreements =
    conflicts > 0 && level === 'internal'
      ? say('note.annex.conflicts', { count: conflicts, n: whole(conflicts) })
      : null
  const lines: readonly NoteKey[] = [`note.levelHelp.${level}`, `note.rgpd.${level}`]
  return [
    heading(words('note.annex.mentions')),
    ...lines.flatMap((key) => paragraph([{ text: words(key) }], 'note')),
    ...(disagreements === null ? [] : paragraph(disagreements, 'note')),
    ...fictitiousWarning(composition),
  ]
}

/** How it was made: method, definitions, freshness, sources, and what the law asks to say. */
export function annexSection(composition: Composition): readonly Part[] {
  const { words, say, generator } = composition
  const named = sources(composition)
  const documents = attachedDocuments(composition).map((text): Runs => [{ text }])
  return [
    ...sentences([say('note.annex.method', { generator })]),
    ...listed(words('note.annex.definitions'), definitions(composition), null),
    heading(words('note.annex.freshness')),
    ...sentences(freshnessSentences(composition), 'note'),
    ...(named === null ? [] : paragraph(named, 'note')),
    ...paragraph([{ text: words('note.annex.places') }], 'note'),
    ...listed(words('note.annex.documents'), documents, null),
    ...mentions(composition),
  ]
}
