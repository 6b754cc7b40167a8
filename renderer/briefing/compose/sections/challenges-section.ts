import type { Block, Picture, Table } from '../../../../shared/briefing/document'
import type { CrossTable } from '../../../../shared/briefing/figure'
import { stance } from '../../../../shared/model/vocabularies/stance'
import { attachedPictures } from '../attached-pictures'
import { cappedTable } from '../capped-table'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, sentences } from '../parts'
import { barsPicture } from '../pictures/bars-picture'
import { crossTable, filledRows } from '../pictures/cross-table'
import { mainParts, pictureNote } from '../pictures/picture-note'
import { countedRuns, numberRun, pluralOf, textCell } from '../words/figure-runs'
import { unansweredSentence } from '../words/missing-sentences'
import { figureText } from '../words/number-text'
import { topChallengeSentence } from '../words/outstanding-sentences'
import type { Runs } from '../words/runs'
import { textOf } from '../words/runs'

/** So many rows a page can show of a picture by challenge. */
const mostRows = 12

function countedText(composition: Composition, code: 'challenges' | 'resources'): string {
  const runs = countedRuns(composition, code)
  return runs === null ? '' : textOf(runs)
}

function matrixPicture(composition: Composition): Picture | null {
  const { facts, words, name, term, language, whole } = composition
  const cross = facts.challengeByWorld
  const filled = filledRows(cross)
  if (filled.length === 0) return null
  const shown = filled.slice(0, mostRows)
  const title = words('note.pictures.challengeByWorld')
  const row = (code: string): string => name(`challenge/${code}`)
  const column = (code: string): string => term('world', code)
  const note = pictureNote(
    composition,
    countedText(composition, 'challenges'),
    words('note.pictures.challengeByWorldSays'),
    filled.length > shown.length
      ? words('note.pictures.first', { n: whole(shown.length), of: whole(filled.length) })
      : '',
  )
  const cells = shown.map((at) =>
    (cross.cells[at] ?? []).map((figure) => ({
      value: figure.value,
      printed: figureText(figure, language),
    })),
  )
  const rows = shown.map((at) => row(cross.rows.codes[at] ?? ''))
  const columns = cross.columns.codes.map(column)
  const told = rows.map((label, at) => ({
    label,
    printed: (cells[at] ?? [])
      .flatMap(({ value, printed }, place) =>
        value === 0 ? [] : [`${columns[place] ?? ''} ${printed}`],
      )
      .join(', '),
  }))
  return {
    kind: 'picture',
    id: 'challenge-by-world',
    title,
    alt: words('note.alt.matrix', { title, parts: mainParts(composition, told) }),
    note,
    width: 'full',
    source: { kind: 'chart', chart: { kind: 'matrix', rows, columns, cells } },
    table: crossTable(composition, cross, {
      id: 'challenge-by-world',
      title,
      note,
      what: words('note.tables.challenge'),
      row,
      column,
    }),
  }
}

/** The columns of the stances in their order from leading to opposing, where the facts count them. */
function stanceColumns({ columns }: CrossTable): readonly number[] {
  const order = stance.map(({ code }) => columns.codes.indexOf(code)).filter((at) => at >= 0)
  const others = columns.codes.map((_, at) => at).filter((at) => !order.includes(at))
  return [...order, ...others]
}

/** Who is for and against each challenge, as counts. Judgements stay inside. */
function stancePicture(composition: Composition): Picture | null {
  const { facts, words, name, term, level, whole } = composition
  const cross = facts.challengeByStance
  const filled = filledRows(cross)
  if (level !== 'internal' || filled.length === 0) return null
  const shown = filled.slice(0, mostRows)
  const columns = stanceColumns(cross)
  const title = words('note.pictures.challengeByStance')
  const row = (code: string): string => name(`challenge/${code}`)
  const column = (code: string): string => term('stance', code)
  const positions = shown.flatMap((at) => cross.cells[at] ?? [])
  const count = positions.reduce((sum, figure) => sum + (figure.value ?? 0), 0)
  const records = words('note.counted.positions', { count, n: whole(count) })
  const note = pictureNote(composition, records, words('note.pictures.inside'))
  const rows = shown.map((at) => row(cross.rows.codes[at] ?? ''))
  const counts = shown.map((at) => columns.map((place) => cross.cells[at]?.[place]?.value ?? 0))
  const told = rows.map((label, at) => ({
    label,
    printed: columns
      .map((place, index) => ({
        code: cross.columns.codes[place] ?? '',
        count: counts[at]?.[index],
      }))
      .filter(({ count: found }) => (found ?? 0) > 0)
      .map(({ code, count: found }) => `${column(code)} ${whole(found ?? 0)}`)
      .join(', '),
  }))
  return {
    kind: 'picture',
    id: 'challenge-by-stance',
    title,
    alt: words('note.alt.levels', { title, parts: mainParts(composition, told) }),
    note,
    width: 'full',
    source: {
      kind: 'chart',
      chart: {
        kind: 'levels',
        rows,
        levels: columns.map((place) => column(cross.columns.codes[place] ?? '')),
        counts,
      },
    },
    table: crossTable(composition, cross, {
      id: 'challenge-by-stance',
      title,
      note,
      what: words('note.tables.challenge'),
      row,
      column,
    }),
  }
}

function resourcesTable(composition: Composition): Table | null {
  const { compare } = new Intl.Collator(composition.language)
  const { input, words, typed, term, name, communeName } = composition
  const resources = [...input.tables.resource.values()]
    .map((resource) => ({ ...resource, label: typed(resource.title) }))
    .filter(({ label }) => label !== '')
    .sort((one, other) => compare(one.label, other.label) || (one.id < other.id ? -1 : 1))
  if (resources.length === 0) return null
  return {
    kind: 'table',
    id: 'resources',
    title: words('note.tables.resources'),
    columns: [
      { label: words('note.tables.resource'), isNumber: false },
      { label: words('note.tables.kind'), isNumber: false },
      { label: words('note.tables.heldBy'), isNumber: false },
      { label: words('note.tables.commune'), isNumber: false },
    ],
    rows: resources.map(({ label, kind, actor, commune }) => [
      textCell(label),
      textCell(kind === undefined ? '' : term('resourceKind', kind)),
      textCell(actor !== undefined && input.tables.actor.has(actor) ? name(`actor/${actor}`) : ''),
      textCell(commune === undefined ? '' : communeName(commune)),
    ]),
    note: pictureNote(composition, countedText(composition, 'resources')),
  }
}

/** « 4 défis sont jugés graves (3 ou 4 sur 4). » */
function severitySentence(composition: Composition): Runs | null {
  const { facts, say, words } = composition
  const worst = facts.breakdowns.challengesBySeverity.parts.find(({ code }) => code === '4')
  if (worst?.figure.value === undefined || worst.figure.value === null) return null
  if (worst.figure.value === 0) return null
  const label = words('note.challenges.worstLabel')
  return say('note.challenges.worst', {
    n: numberRun(composition, 'challengesBySeverity/4', worst.figure, label),
    count: worst.figure.value,
  })
}

function resourcesSentence(composition: Composition): Runs | null {
  const { facts, say } = composition
  if ((facts.figures.resources.value ?? 0) === 0) return null
  return say('note.challenges.resources', {
    resources: countedRuns(composition, 'resources'),
    count: pluralOf(facts.figures.resources),
  })
}

/** Challenges by the alliances that answer them, by the worlds tied to them, and the resources. */
export function challengesSection(composition: Composition): readonly Part[] {
  const { facts, words, name } = composition
  const resources = resourcesTable(composition)
  const hasChallenges = (facts.figures.challenges.value ?? 0) > 0
  const photos = attachedPictures(composition, ['challenge', 'resource'])
  if (!hasChallenges && resources === null && photos.length === 0) {
    return absence(words('note.challenges.notEnough'))
  }
  const bars = barsPicture(composition, {
    id: 'challenges-by-alliances',
    overlapping: 'note.pictures.severalChallenges',
    title: 'note.pictures.challengesByAlliances',
    what: 'note.tables.challenge',
    breakdown: facts.breakdowns.challengesByAlliances,
    label: (code) => name(`challenge/${code}`),
    records: countedText(composition, 'challenges'),
    width: 'full',
    most: mostRows,
    isHollow: (_, figure) => figure.value === 0,
  })
  const counted = composition.say('note.challenges.counted', {
    challenges: countedRuns(composition, 'challenges'),
    count: pluralOf(facts.figures.challenges),
  })
  const pictures: readonly (Block | null)[] = [
    bars,
    matrixPicture(composition),
    stancePicture(composition),
    resources === null ? null : cappedTable(composition, resources, 6),
  ]
  return [
    ...sentences([
      hasChallenges ? counted : null,
      severitySentence(composition),
      unansweredSentence(composition, 6),
      topChallengeSentence(composition),
      resourcesSentence(composition),
    ]),
    ...content(...pictures),
    ...photos,
  ]
}
