import type { BriefingDocument, DocumentSection } from '../../../shared/briefing/document'
import type { BriefingFacts } from '../../../shared/briefing/facts'
import type { VeiledInput } from '../../../shared/briefing/veil-input'
import type { ComposeOptions } from './compose-options'
import type { Composition } from './composition'
import { newComposition } from './composition'
import { presentIds } from './present-ids'
import type { PrintedNumbers } from './printed-numbers'
import { gatherNumbers } from './printed-numbers'
import { nameList } from './words/name-list'
import { regionAnnex } from './sections/region-annex'
import { regionSection } from './sections/region-section'
import type { Side } from './side'

export interface RegionTerritory {
  readonly name: string
  readonly veiled: VeiledInput
  readonly facts: BriefingFacts
}

/** Numbers of one territory among those of several: two have actors, and theirs are two numbers. */
function ofSide(
  numbers: PrintedNumbers,
  at: number,
  name: string,
  words: Composition['words'],
): PrintedNumbers {
  return {
    ...numbers,
    add: (id, entry) =>
      numbers.add(`side-${String(at + 1)}/${id}`, {
        ...entry,
        ...(at === 0 ? {} : { territory: name }),
        label: words('note.pictures.partOf', { what: name, part: entry.label }),
        homes: ['region', 'region-ground', 'region-worlds'],
      }),
  }
}

function coverOf(sides: readonly Side[], options: ComposeOptions, names: Names): DocumentSection {
  const [first] = sides
  const words = first?.composition.words
  if (first === undefined || words === undefined)
    return { code: 'cover', title: names.title, blocks: [] }
  const { level, author, composition } = { ...options, composition: first.composition }
  const facts = [
    { label: words('note.cover.madeOn'), value: composition.date(composition.input.today) },
    {
      label: words('note.cover.author'),
      value: level === 'internal' ? composition.typed(author) : '',
    },
    { label: words('note.cover.level'), value: words(`note.level.${level}`) },
  ]
  return {
    code: 'cover',
    title: words('note.sections.cover'),
    blocks: [
      {
        kind: 'cover',
        title: names.subject,
        subtitle: nameList(
          first.composition,
          sides.map(({ name }) => name),
          sides.length,
        ),
        facts: facts.filter(({ value }) => value !== ''),
      },
      {
        kind: 'paragraph',
        runs: [{ text: words(`note.levelHelp.${level}`) }],
        tone: 'note',
      },
    ],
  }
}

interface Names {
  readonly title: string
  readonly subject: string
}

/**
 * A briefing of several territories side by side: their figures as columns, each its own row. Each comes veiled and
 * with its facts as it would for a briefing of its own; none is recomputed over all of them, since an actor of two
 * territories would count twice.
 */
export function composeRegion(
  territories: readonly RegionTerritory[],
  options: ComposeOptions,
): BriefingDocument {
  const numbers = gatherNumbers()
  const sides = territories.map(({ name, veiled, facts }, at): Side => {
    const composition = newComposition(veiled, facts, options)
    const shown = composition.typed(name)
    const { words } = composition
    const named = shown === '' ? words('note.list.unnamedTerritory') : shown
    return {
      name: named,
      composition: { ...composition, numbers: ofSide(numbers, at, named, words) },
    }
  })
  const [first] = sides
  const words = first?.composition.words
  const names = {
    title: words?.('note.region.title') ?? '',
    subject:
      words?.('note.region.subject', {
        count: sides.length,
        n: first?.composition.whole(sides.length) ?? '',
      }) ?? '',
  }
  const sections =
    words === undefined
      ? []
      : [
          coverOf(sides, options, names),
          {
            code: 'region' as const,
            title: words('note.region.section'),
            blocks: regionSection(sides).map(({ block }) => block),
          },
          {
            code: 'annex' as const,
            title: words('note.sections.annex'),
            blocks: regionAnnex(sides).map(({ block }) => block),
          },
        ]
  return {
    language: options.language,
    ...names,
    level: options.level,
    levelLabel: words?.(`note.level.${options.level}`) ?? '',
    madeAt: options.madeAt.toISOString(),
    madeOn: first === undefined ? '' : first.composition.date(first.composition.input.today),
    author: options.level === 'internal' ? (first?.composition.typed(options.author) ?? '') : '',
    generator: options.generator,
    sections,
    numbers: numbers.all(presentIds(sections, [])),
  }
}
