import type { SameRecords } from '../change/same-record'
import type { Row } from '../change/row'
import { rowKey } from '../change/row'
import { isKindKept } from './kept-fields'
import { keptActors } from './kept-actors'
import { elementsOf, textsOf } from './said'
import type { ShareChoice } from './share-profile'
import { VisibleRecords } from './visible-records'

/** How many records of a kind there are in sight, and how many of them a choice keeps. */
export interface KeptCount {
  readonly kept: number
  readonly all: number
}

export interface KeptRecords {
  /** Keys (`rowKey`) of the records that are told. Terms are not among them: they follow from their use. */
  readonly keys: ReadonlySet<string>
  readonly visible: VisibleRecords
  /** By kind; actors that are one count as one. */
  readonly counts: ReadonlyMap<string, KeptCount>
}

/** Relations that judge, or that somebody only wishes for: nobody's to publish. */
const unpublishedRelations = ['tension', 'souhaite']

/** Whether a set of places names some, all of which are left out. */
function areAllOut(places: readonly string[], out: readonly string[]): boolean {
  return places.length > 0 && places.every((place) => out.includes(place))
}

class Keeping {
  readonly keys = new Set<string>()
  readonly visible: VisibleRecords
  private readonly choice: ShareChoice

  constructor(visible: VisibleRecords, choice: ShareChoice) {
    this.visible = visible
    this.choice = choice
  }

  keep(kind: string, isKept: (row: Row) => boolean): void {
    if (!isKindKept(kind, this.choice.profile)) return
    for (const row of this.visible.all(kind)) {
      if (isKept(row)) this.keys.add(rowKey(kind, row.id))
    }
  }

  /** Whether a register names a record, and each voice one that is kept. */
  refersToKept(row: Row, register: string, target: string): boolean {
    const named = textsOf(row, register)
    return named.length > 0 && named.every((id) => this.keys.has(rowKey(target, id)))
  }

  /** Whether a register names a record that is in sight, but not kept. */
  refersToOut(row: Row, register: string, target: string): boolean {
    return textsOf(row, register).some(
      (id) => this.visible.has(target, id) && !this.keys.has(rowKey(target, id)),
    )
  }
}

/** Alliances all of whose members are left out: there would be nobody in them. */
function deserted(keeping: Keeping): ReadonlySet<string> {
  const members = new Map<string, boolean>()
  for (const row of keeping.visible.all('membership')) {
    const isIn = keeping.refersToKept(row, 'actor', 'actor')
    const isOut = keeping.refersToOut(row, 'actor', 'actor')
    if (!isIn && !isOut) continue
    for (const id of textsOf(row, 'alliance')) members.set(id, isIn || members.get(id) === true)
  }
  return new Set([...members].filter(([, hasMember]) => !hasMember).map(([id]) => id))
}

function keepWhatStands(keeping: Keeping, { without }: ShareChoice): void {
  const isPlaceOut = (row: Row): boolean => areAllOut(elementsOf(row, 'communes'), without.communes)
  keeping.keep('territory', () => true)
  keeping.keep('challenge', (row) => !isPlaceOut(row))
  keeping.keep(
    'resource',
    (row) =>
      !keeping.refersToOut(row, 'actor', 'actor') &&
      !textsOf(row, 'commune').some((commune) => without.communes.includes(commune)),
  )
  const isDeserted = deserted(keeping)
  keeping.keep(
    'alliance',
    (row) =>
      !isDeserted.has(row.id) &&
      !isPlaceOut(row) &&
      !elementsOf(row, 'themes').some((theme) => without.themes.includes(theme)),
  )
}

/** What was said and seen of the kept records. An event keeps those of its participants that are told. */
function keepJudgements(keeping: Keeping): void {
  keeping.keep(
    'position',
    (row) =>
      keeping.refersToKept(row, 'actor', 'actor') &&
      keeping.refersToKept(row, 'challenge', 'challenge'),
  )
  keeping.keep('impact', (row) => keeping.refersToKept(row, 'alliance', 'alliance'))
  const standing = ['event', 'swotItem', 'keyFigure', 'briefingSection', 'briefingQuestion']
  for (const kind of [...standing, 'recommendation', 'briefing']) keeping.keep(kind, () => true)
  const holders = ['territory', 'actor', 'alliance', 'challenge', 'resource', 'event', 'impact']
  keeping.keep('attachment', (row) =>
    textsOf(row, 'record').every((id) =>
      holders.some((kind) => keeping.keys.has(rowKey(kind, id))),
    ),
  )
}

function keepWhatHangs(keeping: Keeping, { profile }: ShareChoice): void {
  keeping.keep('contact', (row) => keeping.refersToKept(row, 'actor', 'actor'))
  keeping.keep(
    'membership',
    (row) =>
      keeping.refersToKept(row, 'actor', 'actor') &&
      keeping.refersToKept(row, 'alliance', 'alliance'),
  )
  keeping.keep(
    'relation',
    (row) =>
      keeping.refersToKept(row, 'from', 'actor') &&
      keeping.refersToKept(row, 'to', 'actor') &&
      !(
        profile === 'public' &&
        textsOf(row, 'type').some((type) => unpublishedRelations.includes(type))
      ),
  )
  keeping.keep('placement', ({ id }) =>
    ['actor', 'alliance'].some((kind) => keeping.keys.has(rowKey(kind, id))),
  )
  keepJudgements(keeping)
  keeping.keep('savedView', (row) =>
    textsOf(row, 'centre').every((id) =>
      ['actor', 'alliance'].some((kind) => keeping.keys.has(rowKey(kind, id))),
    ),
  )
}

function countsOf(
  visible: VisibleRecords,
  keys: ReadonlySet<string>,
  same: SameRecords,
): ReadonlyMap<string, KeptCount> {
  const counts = new Map<string, KeptCount>()
  for (const kind of visible.kinds()) {
    if (kind === 'term' || kind === 'placement' || kind === 'savedView') continue
    const rows = visible
      .all(kind)
      .filter(({ id }) => kind !== 'actor' || !same.representativeOf.has(id))
    const kept = rows.filter(({ id }) => keys.has(rowKey(kind, id))).length
    counts.set(kind, { kept, all: rows.length })
  }
  return counts
}

/**
 * The records that a choice keeps: what stands by itself, then what hangs on it. What is removed is not kept,
 * and nothing of a kind that this version does not know.
 */
export function keptRecords(rows: Iterable<Row>, choice: ShareChoice): KeptRecords {
  const visible = new VisibleRecords(rows)
  const keeping = new Keeping(visible, choice)
  const actors = keptActors(visible, choice)
  keeping.keep('actor', ({ id }) => actors.ids.has(id))
  keepWhatStands(keeping, choice)
  keepWhatHangs(keeping, choice)
  const counts = countsOf(visible, keeping.keys, actors.same)
  return { keys: keeping.keys, visible, counts }
}
