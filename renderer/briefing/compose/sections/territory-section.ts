import type { Block, Table } from '../../../../shared/briefing/document'
import { attachedPictures } from '../attached-pictures'
import { cappedTable } from '../capped-table'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, sentences } from '../parts'
import { pictureNote, mainParts } from '../pictures/picture-note'
import { breakdownTable } from '../pictures/breakdown-table'
import { countedRuns, figureRun, numberRun, pluralOf, textCell } from '../words/figure-runs'
import { leadingPart } from '../words/leading-part'
import { withoutActorSentence } from '../words/missing-sentences'
import { figureText, typedNumberText } from '../words/number-text'
import type { Runs } from '../words/runs'
import { textOf } from '../words/runs'

/** « Le territoire compte 26 communes et 11 873 habitants. » */
function groundSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  if ((facts.figures.communes.value ?? 0) === 0) return null
  const communes = countedRuns(composition, 'communes')
  const population = countedRuns(composition, 'population')
  if (population === null) return say('note.territory.ground', { communes })
  return say('note.territory.groundAndPopulation', { communes, population })
}

function perThousandSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  const figure = facts.figures.actorsPerThousand
  // As it is printed: fractions are plural in English and not in French; next to none says nothing.
  const count = Math.round((figure.value ?? 0) * 10) / 10
  if (figure.state !== 'known' || count === 0) return null
  return say('note.territory.perThousand', {
    n: figureRun(composition, 'actorsPerThousand'),
    count,
  })
}

/** The commune with the most actors, where there are several communes with any. */
function topCommuneSentence(composition: Composition): Runs | null {
  const { facts, say, communeName, words } = composition
  const first = leadingPart(facts.breakdowns.actorsByCommune)
  if (first === null) return null
  const commune = communeName(first.code)
  const label = words('note.pictures.partOf', {
    what: words('note.pictures.actorsByCommune'),
    part: commune,
  })
  return say('note.territory.topCommune', {
    commune,
    n: numberRun(composition, `actorsByCommune/${first.code}`, first.figure, label),
    count: pluralOf(first.figure),
  })
}

function mapPicture(composition: Composition): Block | null {
  const { facts, words, communeName, language } = composition
  const { parts } = facts.breakdowns.actorsByCommune
  const placed = parts.filter(({ code }) => code !== '')
  if (placed.length === 0) return null
  const title = words('note.pictures.map')
  const counted = countedRuns(composition, 'actors')
  const note = pictureNote(
    composition,
    counted === null ? '' : textOf(counted),
    words('note.pictures.mapPositions'),
  )
  const told = placed.map(({ code, figure }) => ({
    label: communeName(code),
    printed: figureText(figure, language),
  }))
  return {
    kind: 'picture',
    id: 'map',
    title,
    alt: words('note.alt.map', { title, parts: mainParts(composition, told) }),
    note,
    width: 'full',
    source: { kind: 'map' },
    table: breakdownTable(composition, facts.breakdowns.actorsByCommune, {
      id: 'map',
      title: words('note.pictures.actorsByCommune'),
      what: words('note.tables.commune'),
      label: (code) => (code === '' ? words('note.list.unsaid') : communeName(code)),
      note,
    }),
  }
}

/** The key figures that somebody typed or pasted, with year and source. */
function keyFiguresTable(composition: Composition): Table | null {
  const { input, words, typed, date, language } = composition
  const figures = [...input.tables.keyFigure.values()]
    .filter(({ title, value }) => title !== undefined && value !== undefined)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0) || (one.id < other.id ? -1 : 1))
  if (figures.length === 0) return null
  return {
    kind: 'table',
    id: 'key-figures',
    title: words('note.tables.keyFigures'),
    columns: [
      { label: words('note.tables.figure'), isNumber: false },
      { label: words('note.tables.value'), isNumber: true },
      { label: words('note.tables.year'), isNumber: false },
      { label: words('note.tables.source'), isNumber: false },
    ],
    rows: figures.map(({ title, value = 0, unit = '', year, source }) => [
      textCell(typed(title)),
      { text: withUnit(typedNumberText(value, language), typed(unit)), value },
      textCell(year === undefined ? '' : date(year)),
      textCell(source === undefined ? words('note.tables.noSource') : typed(source)),
    ]),
    note: words('note.tables.published'),
  }
}

/** The ground: communes, people, where the actors are, and the key figures. */
export function territorySection(composition: Composition): readonly Part[] {
  const figures = keyFiguresTable(composition)
  const said = sentences([
    groundSentence(composition),
    perThousandSentence(composition),
    topCommuneSentence(composition),
    withoutActorSentence(composition, 6),
  ])
  const map = mapPicture(composition)
  const photos = attachedPictures(composition, ['territory'])
  if (said.length + photos.length === 0 && figures === null && map === null) {
    return absence(composition.words('note.territory.notEnough'))
  }
  return [
    ...said,
    ...content(map, figures === null ? null : cappedTable(composition, figures, 8)),
    ...photos,
  ]
}

/** Signs stand close to their number, words a whole space away; neither on a line of its own. */
function withUnit(value: string, unit: string): string {
  if (unit === '') return value
  return `${value}${/^\p{L}{2}/u.test(unit) ? '\u00A0' : '\u202F'}${unit}`
}
