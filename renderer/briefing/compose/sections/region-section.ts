import type { Picture, Table } from '../../../../shared/briefing/document'
import type { FigureCode } from '../../../../shared/briefing/facts'
import { world } from '../../../../shared/model/vocabularies/world'
import type { NoteKey } from '../composition'
import type { Part } from '../parts'
import { content, listed, sentences } from '../parts'
import type { Side } from '../side'
import { mainParts } from '../pictures/picture-note'
import { figureCell, figureRun, textCell } from '../words/figure-runs'
import { nameList } from '../words/name-list'
import { figureText } from '../words/number-text'
import type { Runs } from '../words/runs'

const allianceCodes = [
  'actors',
  'alliances',
  'activeAlliances',
  'alliedShare',
  'crossWorldAlliances',
  'challenges',
  'unansweredChallenges',
] as const satisfies readonly FigureCode[]

const groundCodes = [
  'communes',
  'population',
  'actorsPerThousand',
  'density',
  'crossWorldShare',
  'resources',
  'impacts',
] as const satisfies readonly FigureCode[]

type Code = (typeof allianceCodes)[number] | (typeof groundCodes)[number]

function sidesTable(
  sides: readonly Side[],
  id: string,
  title: NoteKey,
  codes: readonly Code[],
  withMaturity: boolean,
): Table | null {
  const [first] = sides
  if (first === undefined) return null
  const { words, date, input } = first.composition
  return {
    kind: 'table',
    id,
    title: words(title),
    columns: [
      { label: words('note.region.territory'), isNumber: false },
      ...codes.map((code) => ({ label: words(`note.heads.${code}`), isNumber: true })),
      ...(withMaturity ? [{ label: words('note.region.maturity'), isNumber: false }] : []),
    ],
    rows: sides.map(({ name, composition }) => [
      textCell(name),
      ...codes.map((code) => {
        const label = words(`note.figures.${code}`)
        return figureCell(composition, code, composition.facts.figures[code], label)
      }),
      ...(withMaturity ? [textCell(maturityOf(composition))] : []),
    ]),
    note: words('note.region.note', { date: date(input.today) }),
  }
}

function maturityOf({ input, term }: Side['composition']): string {
  const code = input.territory?.maturity ?? ''
  return code === '' ? '' : term('maturity', code)
}

/** One figure of each territory as bars; null where fewer than two can tell it. */
function sidesBars(sides: readonly Side[], id: string, code: Code): Picture | null {
  const [first] = sides
  const known = sides.filter(({ composition }) => composition.facts.figures[code].state === 'known')
  if (first === undefined || known.length < 2) return null
  const { words, date, input, language } = first.composition
  const title = words(`note.figures.${code}`)
  const rows = sides.map(({ name, composition }) => {
    const figure = composition.facts.figures[code]
    return { label: name, value: figure.value, printed: figureText(figure, language) }
  })
  const sorted = rows.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1))
  return {
    kind: 'picture',
    id,
    title,
    alt: words('note.alt.bars', { title, parts: mainParts(first.composition, sorted) }),
    note: words('note.region.note', { date: date(input.today) }),
    width: 'half',
    source: { kind: 'chart', chart: { kind: 'bars', axis: title, rows: sorted } },
    table: null,
  }
}

/** Actors by world in each territory. */
function worldsPicture(sides: readonly Side[]): Picture | null {
  const [first] = sides
  if (first === undefined) return null
  const { words, date, input, term, language } = first.composition
  const codes = world.map(({ code }) => code as string)
  const found = sides.map(({ composition }) =>
    codes.map((code) =>
      composition.facts.breakdowns.actorsByWorld.parts.find((part) => part.code === code),
    ),
  )
  const cells = found.map((parts) =>
    parts.map((part) =>
      part === undefined
        ? { value: 0, printed: '0' }
        : { value: part.figure.value, printed: figureText(part.figure, language) },
    ),
  )
  if (cells.every((row) => row.every(({ value }) => value === 0))) return null
  const title = words('note.region.worlds')
  const rows = sides.map(({ name }) => name)
  const columns = codes.map((code) => term('world', code))
  const told = rows.map((label, at) => ({
    label,
    printed: (cells[at] ?? [])
      .map(({ printed }, place) => `${columns[place] ?? ''} ${printed}`)
      .join(', '),
  }))
  const note = words('note.region.note', { date: date(input.today) })
  return {
    kind: 'picture',
    id: 'region-worlds',
    title,
    alt: words('note.alt.levels', { title, parts: mainParts(first.composition, told) }),
    note,
    width: 'full',
    source: { kind: 'chart', chart: { kind: 'matrix', rows, columns, cells } },
    table: {
      kind: 'table',
      id: 'region-worlds-data',
      title,
      columns: [
        { label: words('note.region.territory'), isNumber: false },
        ...columns.map((label) => ({ label, isNumber: true })),
      ],
      rows: rows.map((label, at) => [
        textCell(label),
        ...(cells[at] ?? []).map(({ value, printed }) => ({ text: printed, value })),
      ]),
      note,
    },
  }
}

/** « La part des acteurs dans une alliance va de 45 % (A) à 80 % (B). » */
function rangeSentence(sides: readonly Side[]): Runs | null {
  const known = sides
    .filter(({ composition }) => composition.facts.figures.alliedShare.state === 'known')
    .map((side) => ({ side, value: side.composition.facts.figures.alliedShare.value ?? 0 }))
    .toSorted((one, other) => one.value - other.value)
  const [least] = known
  const most = known.at(-1)
  if (least === undefined || most === undefined || least.value === most.value) return null
  return least.side.composition.say('note.region.range', {
    least: figureRun(least.side.composition, 'alliedShare'),
    leastName: least.side.name,
    most: figureRun(most.side.composition, 'alliedShare'),
    mostName: most.side.name,
  })
}

/** Kinds of challenge that several territories have, with which. */
function sharedChallenges(sides: readonly Side[]): readonly Runs[] {
  const [first] = sides
  if (first === undefined) return []
  const holders = new Map<string, string[]>()
  for (const { name, composition } of sides) {
    const kinds = [...composition.input.tables.challenge.values()].map(({ kind = '' }) => kind)
    for (const kind of new Set(kinds)) {
      if (kind === '' || kind === 'autre') continue
      holders.set(kind, [...(holders.get(kind) ?? []), name])
    }
  }
  return [...holders]
    .filter(([, names]) => names.length > 1)
    .toSorted(
      ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
    )
    .map(([kind, names]): Runs => {
      const text = first.composition.words('note.pictures.partOf', {
        what: first.composition.term('challengeKind', kind),
        part:
          names.length === sides.length
            ? first.composition.words('note.region.everywhere')
            : nameList(first.composition, names, 6),
      })
      return [{ text }]
    })
}

/** Several territories side by side. */
export function regionSection(sides: readonly Side[]): readonly Part[] {
  const [first] = sides
  if (first === undefined) return []
  const { words } = first.composition
  return [
    ...sentences([rangeSentence(sides)], 'lead'),
    ...content(
      sidesTable(sides, 'region', 'note.region.alliances', allianceCodes, true),
      sidesBars(sides, 'region-allied', 'alliedShare'),
      sidesBars(sides, 'region-unanswered', 'unansweredChallenges'),
      sidesTable(sides, 'region-ground', 'note.region.ground', groundCodes, false),
      worldsPicture(sides),
    ),
    ...listed(words('note.region.shared'), sharedChallenges(sides), null),
  ]
}
