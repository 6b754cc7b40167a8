import type { Picture } from '../../../../shared/briefing/document'
import type { RecordRef } from '../../../../shared/briefing/figure'
import { isVeiledActor } from '../../../../shared/briefing/renamed-ids'
import { world } from '../../../../shared/model/vocabularies/world'
import { worldOf } from '../../../../shared/model/world-of'
import { attachedPictures } from '../attached-pictures'
import type { Composition } from '../composition'
import type { Part } from '../parts'
import { absence, content, listed, sentences } from '../parts'
import { barsPicture } from '../pictures/bars-picture'
import { breakdownTable } from '../pictures/breakdown-table'
import { mainParts, pictureNote } from '../pictures/picture-note'
import { countedRuns, numberRun, textCell } from '../words/figure-runs'
import { missingWorldsSentence, untiedSentence } from '../words/missing-sentences'
import { alliedSentence } from '../words/outstanding-sentences'
import type { Runs } from '../words/runs'
import { textOf } from '../words/runs'

const mostListed = 8
const mostKinds = 5
/** So many names can stand in the grid of influence and interest. */
const mostPoints = 40

/** « La Recyclerie (Association, Aubusson) » */
function actorRuns({ input, name, term, communeName }: Composition, ref: RecordRef): Runs {
  const id = ref.slice(ref.indexOf('/') + 1)
  const actor = input.tables.actor.get(id)
  const said = [
    actor?.kind === undefined ? '' : term('actorKind', actor.kind),
    actor?.commune === undefined ? '' : communeName(actor.commune),
  ].filter((text) => text !== '')
  const label = { text: name(ref), isStrong: true as const }
  // A role in the place of a name says all that is told.
  return said.length === 0 || isVeiledActor(id)
    ? [label]
    : [label, { text: ` (${said.join(', ')})` }]
}

/** The first actors of a list under a heading, and how many more there are. */
function actorList(
  composition: Composition,
  title: string,
  records: readonly RecordRef[],
): readonly Part[] {
  const { whole, say } = composition
  const shown = records.slice(0, mostListed)
  const more = records.length - shown.length
  const rest = more > 0 ? say('note.list.more', { count: more, n: whole(more) }) : null
  return listed(
    title,
    shown.map((ref) => actorRuns(composition, ref)),
    rest,
  )
}

/** Actors by influence and interest: a judgement by name, for inside only. */
function influencePicture(composition: Composition): Picture | null {
  const { input, words, name, term, terms, level, whole } = composition
  if (level !== 'internal') return null
  const judged = [...input.tables.actor.values()].flatMap((actor) => {
    const { id, influence, interest } = actor
    if (influence === undefined || interest === undefined) return []
    return [{ id, influence, interest, world: worldOf(actor, terms), label: name(`actor/${id}`) }]
  })
  if (judged.length < 3) return null
  const groups = world
    .map(({ code }) => code)
    .filter((code) => judged.some((one) => one.world === code))
  const title = words('note.pictures.influence')
  const count = words('note.counted.judged', { count: judged.length, n: whole(judged.length) })
  const note = pictureNote(
    composition,
    count,
    words('note.pictures.inside'),
    judged.length > mostPoints
      ? words('note.pictures.first', { n: whole(mostPoints), of: whole(judged.length) })
      : '',
  )
  const strength = (one: (typeof judged)[number]): number => one.influence + one.interest
  const shown = judged
    .toSorted((one, other) => strength(other) - strength(one))
    .slice(0, mostPoints)
  const key = judged.filter(({ influence, interest }) => influence >= 3 && interest >= 3)
  const told = key.map(({ label, influence, interest }) => ({
    label,
    printed: words('note.pictures.influenceAt', {
      influence: whole(influence),
      interest: whole(interest),
    }),
  }))
  return {
    kind: 'picture',
    id: 'influence-interest',
    title,
    alt:
      told.length === 0
        ? words('note.alt.gridNone', { title })
        : words('note.alt.grid', { title, parts: mainParts(composition, told) }),
    note,
    width: 'full',
    source: {
      kind: 'chart',
      chart: {
        kind: 'grid',
        points: shown.map(({ label, influence, interest, world: group }) => ({
          label,
          x: interest,
          y: influence,
          group: term('world', group),
        })),
        groups: groups.map((code) => term('world', code)),
        xLabel: words('note.pictures.interest'),
        yLabel: words('note.pictures.influenceAxis'),
        quadrants: [
          words('note.pictures.quadrantLow'),
          words('note.pictures.quadrantInterest'),
          words('note.pictures.quadrantInfluence'),
          words('note.pictures.quadrantHigh'),
        ],
      },
    },
    table: {
      kind: 'table',
      id: 'influence-interest-data',
      title,
      columns: [
        { label: words('note.tables.actor'), isNumber: false },
        { label: words('note.pictures.influenceAxis'), isNumber: true },
        { label: words('note.pictures.interest'), isNumber: true },
      ],
      rows: judged.map(({ label, influence, interest }) => [
        textCell(label),
        { text: whole(influence), value: influence },
        { text: whole(interest), value: interest },
      ]),
      note,
    },
  }
}

/** « Par type : Association 12, Entreprise 9... »: the first five, and all of them in the sheets. */
function kindsSentence(composition: Composition): Runs | null {
  const { facts, say, term, words, sheets } = composition
  const { actorsByKind } = facts.breakdowns
  if (actorsByKind.parts.length < 2) return null
  const title = words('note.pictures.actorsByKind')
  const label = (code: string): string => term('actorKind', code)
  const table = breakdownTable(composition, actorsByKind, {
    id: 'actors-by-kind',
    title,
    what: words('note.tables.kind'),
    label,
    note: words('note.tables.wholeBreakdown'),
  })
  sheets.push(table)
  const known = actorsByKind.parts.filter(({ figure }) => figure.state === 'known')
  const shown = known.slice(0, mostKinds)
  const told = shown.flatMap(({ code, figure }): Runs => {
    const part = words('note.pictures.partOf', { what: title, part: label(code) })
    const n = numberRun(composition, `actorsByKind/${code}`, figure, part)
    const said = say('note.network.ranked', { actor: label(code), n })
    return said === null ? [] : [{ text: ', ' }, ...said]
  })
  if (shown.length < 2) return null
  const more = actorsByKind.parts.length - shown.length
  const names = told.slice(1)
  if (more <= 0) return say('note.actors.kinds', { names })
  return say('note.actors.kindsAndMore', { names, count: more, n: composition.whole(more) })
}

/** Who is there: by world, kind and commune; who is new; whom to go and see. */
export function actorsSection(composition: Composition): readonly Part[] {
  const { facts, words, term, communeName, level } = composition
  const counted = countedRuns(composition, 'actors')
  if (facts.figures.actors.value === 0) return absence(words('note.actors.notEnough'))
  const records = counted === null ? '' : textOf(counted)
  const bars = [
    barsPicture(composition, {
      id: 'actors-by-world',
      title: 'note.pictures.actorsByWorld',
      what: 'note.tables.world',
      breakdown: facts.breakdowns.actorsByWorld,
      label: (code) => term('world', code),
      records,
      width: 'half',
      most: 8,
    }),
    barsPicture(composition, {
      id: 'actors-by-commune',
      title: 'note.pictures.actorsByCommune',
      what: 'note.tables.commune',
      breakdown: facts.breakdowns.actorsByCommune,
      label: (code) => (code === '' ? words('note.list.unsaid') : communeName(code)),
      records,
      width: 'half',
      most: 8,
    }),
  ]
  return [
    ...sentences([
      alliedSentence(composition),
      missingWorldsSentence(composition),
      kindsSentence(composition),
      untiedSentence(composition),
    ]),
    ...content(...bars),
    ...actorList(composition, words('note.actors.newcomers'), facts.moves?.newActors ?? []),
    ...(level === 'public'
      ? []
      : actorList(composition, words('note.actors.contacts'), facts.contactsToMake)),
    ...content(influencePicture(composition)),
    ...attachedPictures(composition, ['actor', 'event']),
  ]
}
