import type { RecordKind, RecordsByKind } from '../model/record-kinds'
import type { BriefingInput, BriefingTables } from './briefing-input'
import type { RecordRef } from './figure'
import type { RoleOf } from './hide-actors'
import { hiddenActors, hiddenWordsOf } from './hide-actors'
import type { HiddenWords } from './hidden-words'
import { nothingHidden, somebody } from './hidden-words'
import type { ConfidentialityLevel } from './level'
import { RenamedIds } from './renamed-ids'
import { veilDecisions } from './veil-decisions'
import type { Veil } from './veil'
import { veilPeople } from './veil-people'
import { veilTerritory } from './veil-territory'
import { veilTies } from './veil-ties'

/** What a briefing of a level is made of: nothing that the level does not tell is in `input`. */
export interface VeiledInput {
  readonly input: BriefingInput
  /** For texts that are made later (`veilText`). It holds what is hidden: never to be written out. */
  readonly hidden: HiddenWords
  /** By a reference to a record that was given another id, the one in the territory. Never to be written out. */
  readonly realRefs: ReadonlyMap<RecordRef, RecordRef>
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): ReadonlyMap<string, T> {
  return new Map(Array.from(records, (record) => [record.id, record]))
}

/**
 * What of the records a level tells. `internal`: everything. `partners`: no contacts, nothing of any field of
 * personal data, no notes, evidence and sources; natural persons by their role; no influence, interest, trust,
 * strength and commitment; tensions, wished ties and stances only counted (`input.untold`); only photos that were
 * chosen for the note. `public`: besides, every actor that is no public authority by its role, and no attachment of
 * one. At both, all free texts, titles and names go through `veilText`, hidden actors have other ids
 * (`realRefs`), and the network's filter has no text. Small numbers are masked in the facts (`maskFacts`).
 *
 * `roleOf` says what a hidden actor is called: it is given the whole record, and its answer is printed.
 */
export function veilInput(
  input: BriefingInput,
  level: ConfidentialityLevel,
  roleOf: RoleOf,
): VeiledInput {
  if (level === 'internal') return { input, hidden: nothingHidden, realRefs: new Map() }
  const isHidden = hiddenActors(input, level)
  const roles = new Map<string, string>()
  for (const id of isHidden) {
    const actor = input.tables.actor.get(id)
    roles.set(id, actor === undefined ? somebody : roleOf(actor))
  }
  const hidden = hiddenWordsOf(input, isHidden, roles)
  const ids = new RenamedIds(isHidden)
  const veil: Veil = { input, level, hidden, roles, ids }
  const { tables } = input
  const people = veilPeople(veil)
  const ties = veilTies(veil)
  const decisions = veilDecisions(veil)
  const territory = veilTerritory(veil)
  const veiled: BriefingTables = {
    ...emptied(tables),
    actor: byId(people.actors),
    membership: byId(ties.memberships),
    relation: byId(ties.relations),
    placement: byId(ties.placements),
    ...mapped(territory.records),
    attachment: byId(people.attachments),
    recommendation: byId(decisions.recommendations),
    briefing: byId(decisions.briefings),
  }
  return {
    input: {
      territory: territory.territory,
      tables: veiled,
      populations: input.populations,
      settings: decisions.settings,
      today: input.today,
      untold: ties.untold,
    },
    hidden,
    realRefs: ids.realRefs,
  }
}

/** Tables of every kind without a record: a kind that nobody thought of is not told. */
function emptied(tables: BriefingTables): BriefingTables {
  const kinds = Object.keys(tables) as RecordKind[]
  return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as BriefingTables
}

type Lists = { readonly [K in RecordKind]?: readonly RecordsByKind[K][] }

function mapped(lists: Lists): Partial<BriefingTables> {
  return Object.fromEntries(Object.entries(lists).map(([kind, records]) => [kind, byId(records)]))
}
