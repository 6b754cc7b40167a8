import type { Picture, Table } from '../../../../shared/briefing/document'
import type { FigureCode, Ranked } from '../../../../shared/briefing/facts'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, paragraph, sentences } from '../parts'
import { pictureNote } from '../pictures/picture-note'
import {
  countedRuns,
  figureCell,
  figureRun,
  numberRun,
  pluralOf,
  textCell,
} from '../words/figure-runs'
import { filterWords } from '../words/filter-words'
import { isolatesSentence } from '../words/missing-sentences'
import { nameList } from '../words/name-list'
import type { Runs } from '../words/runs'
import { textOf } from '../words/runs'

const measureCodes = [
  'density',
  'centralisation',
  'components',
  'isolates',
  'crossWorldShare',
  'eiIndex',
] as const satisfies readonly FigureCode[]

/** The measures that could be computed, with how each is read. */
export function printedMeasures({ facts }: Composition): readonly (typeof measureCodes)[number][] {
  return measureCodes.filter((code) => facts.figures[code].state === 'known')
}

function networkPicture(composition: Composition): Picture | null {
  const { facts, input, words, name } = composition
  if (facts.figures.actors.value === 0) return null
  const { projection } = input.settings
  const counted = (['actors', 'alliances', 'relations'] as const)
    .map((code) => countedRuns(composition, code))
    .filter((runs) => runs !== null)
    .map(textOf)
  const records = counted.join(', ')
  const criteria = filterWords(composition)
  const isActorsOnly = projection === 'one-mode' || facts.figures.alliances.value === 0
  const title = words(isActorsOnly ? 'note.pictures.networkActors' : 'note.pictures.network')
  const linked = facts.mostAllied.slice(0, 3).map(({ record }) => name(record))
  return {
    kind: 'picture',
    id: 'network',
    title,
    alt:
      linked.length === 0
        ? words('note.alt.networkBare', { title, records })
        : words('note.alt.network', { title, records, names: nameList(composition, linked, 3) }),
    note: pictureNote(
      composition,
      records,
      words(projection === 'one-mode' ? 'note.pictures.oneMode' : 'note.pictures.twoMode'),
      criteria === ''
        ? words('note.pictures.unfiltered')
        : words('note.pictures.filtered', { criteria }),
    ),
    width: 'full',
    source: { kind: 'network' },
    table: null,
  }
}

function measuresTable(composition: Composition): Table | null {
  const { facts, words } = composition
  const codes = printedMeasures(composition)
  if (codes.length === 0) return null
  return {
    kind: 'table',
    id: 'measures',
    title: words('note.tables.measures'),
    columns: [
      { label: words('note.tables.measure'), isNumber: false },
      { label: words('note.tables.value'), isNumber: true },
      { label: words('note.tables.reading'), isNumber: false },
    ],
    rows: codes.map((code) => [
      textCell(words(`note.figures.${code}`)),
      figureCell(composition, code, facts.figures[code], words(`note.figures.${code}`)),
      textCell(words(`note.readings.${code}`)),
    ]),
    note: words('note.tables.measuresNote'),
  }
}

/** « 38 % des liens vont d’un monde à un autre. » */
function crossWorldShareSentence(composition: Composition): Runs | null {
  return composition.say('note.network.crossWorldShare', {
    share: figureRun(composition, 'crossWorldShare'),
  })
}

function densitySentence(composition: Composition): Runs | null {
  return composition.say('note.network.density', { share: figureRun(composition, 'density') })
}

function componentsSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const { components } = facts.figures
  if (components.value === 1) return say('note.network.onePart')
  return say('note.network.components', {
    n: figureRun(composition, 'components'),
    count: pluralOf(components),
  })
}

/** « Les acteurs qui relient les autres : A (67 %), B (15 %). »; none without any. */
function rankedSentence(
  composition: Composition,
  key: 'note.network.brokers' | 'note.network.mostAllied',
  ranked: readonly Ranked[],
): Runs | null {
  const { say, name, words } = composition
  const isBroker = key === 'note.network.brokers'
  const label = words(isBroker ? 'note.network.broker' : 'note.network.allied')
  // A role that several share, where they are not named, says nothing.
  const names = ranked.map(({ record }) => name(record))
  const own = ranked.filter(
    (_, at) => names.indexOf(names[at] ?? '') === names.lastIndexOf(names[at] ?? ''),
  )
  const told = own.flatMap(({ record, figure }): Runs => {
    const id = `${isBroker ? 'broker' : 'mostAllied'}/${record}`
    const n = numberRun(composition, id, figure, label)
    const said = say('note.network.ranked', { actor: { text: name(record), isStrong: true }, n })
    return said === null ? [] : [{ text: ', ' }, ...said]
  })
  return told.length === 0 ? null : say(key, { names: told.slice(1) })
}

/** « Alliances de trois mondes ou plus : A, B et C. » */
function crossWorldNames(composition: Composition): Runs | null {
  const { facts, say, name } = composition
  const { records, state, value } = facts.figures.crossWorldAlliances
  if (state !== 'known' || value === 0 || records.length === 0) return null
  return say('note.network.crossWorldNames', {
    n: figureRun(composition, 'crossWorldAlliances'),
    count: records.length,
    names: nameList(composition, records.map(name), 5),
  })
}

/** The network as a picture, its measures in words, and who holds it together. */
export function networkSection(composition: Composition): readonly Part[] {
  const { facts, words } = composition
  const picture = networkPicture(composition)
  if (picture === null) return absence(words('note.network.notEnough'))
  const measures = measuresTable(composition)
  return [
    ...sentences([
      densitySentence(composition),
      componentsSentence(composition),
      isolatesSentence(composition),
      crossWorldShareSentence(composition),
      crossWorldNames(composition),
    ]),
    ...content(measures),
    ...(measures === null ? absence(words('note.network.notComputable')) : []),
    ...sentences([
      rankedSentence(composition, 'note.network.mostAllied', facts.mostAllied),
      rankedSentence(composition, 'note.network.brokers', facts.brokers),
    ]),
    ...(facts.brokers.length > 0 && facts.brokersPrecision.kind === 'sampled'
      ? paragraph([{ text: words('note.network.estimated') }], 'note')
      : []),
    ...content(picture),
  ]
}
