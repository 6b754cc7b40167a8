import type { BriefingTables } from '../../shared/briefing/briefing-input'
import { makeFacts } from '../../shared/briefing/make-facts'
import { recommendationId } from '../../shared/briefing/recommendation-id'
import type { BriefingSnapshot } from '../../shared/briefing/snapshot'
import { snapshotOf } from '../../shared/briefing/snapshot-of'
import type { Edit } from '../../shared/change/edit'
import { usualSettings } from '../../shared/graph/network-settings'
import type { RecordKind } from '../../shared/model/record-kinds'
import { recordKinds } from '../../shared/model/record-kinds'
import type { Territory } from '../../shared/model/territory'
import { exampleActorId } from './example-actors'
import { exampleAllianceId } from './example-alliances'

/** When the earlier briefing was made. */
const madeOn = '2026-01-26T09:00:00.000Z'
const day = madeOn.slice(0, 10)

/** What was not recorded yet that day, though it was there. */
const recordedLater: ReadonlySet<string> = new Set([
  ...['collectif', 'labo', 'menuiserie', 'insertion'].map(exampleActorId),
  exampleAllianceId('riviere'),
  'exemple-defi-sante',
])

const dates = ['startOn', 'since', 'statedOn', 'observedOn', 'on', 'createdOn'] as const

/** Whether a record was there that day, and all that it names. */
function wasThere({ id, fields }: Edit): boolean {
  const named = ['actor', 'alliance', 'challenge', 'from', 'to'].map((field) => fields[field])
  if ([id, ...named].some((one) => typeof one === 'string' && recordedLater.has(one))) return false
  return dates.every((field) => {
    const date = fields[field]
    return typeof date !== 'string' || date <= day
  })
}

/** Records as the edits say them, by kind: the later of two about one record adds to the first. */
function tablesOf(edits: readonly Edit[]): BriefingTables {
  const kinds = Object.keys(recordKinds) as RecordKind[]
  const tables = new Map(kinds.map((kind) => [kind as string, new Map<string, object>()]))
  for (const { kind, id, fields } of edits) {
    const table = tables.get(kind)
    table?.set(id, { id, ...table.get(id), ...fields })
  }
  return Object.fromEntries(tables) as unknown as BriefingTables
}

/** The figures of the earlier briefing, made of what was recorded by then. */
function snapshotOfEarlier(
  edits: readonly Edit[],
  populations: ReadonlyMap<string, number>,
): BriefingSnapshot {
  const tables = tablesOf(edits.filter(wasThere))
  const [territory] = tables.territory.values() as Iterable<Territory>
  const input = {
    ...{ territory: territory ?? null, tables, populations },
    settings: usualSettings,
    today: day,
  }
  return snapshotOf(makeFacts(input), input)
}

/** What the director changed and decided, and an earlier briefing that the next one is compared with. */
export function exampleBriefing(
  edits: readonly Edit[],
  populations: ReadonlyMap<string, number>,
): readonly Edit[] {
  return [
    {
      kind: 'briefingSection',
      id: 'maturity',
      fields: { title: 'Maturité et premiers effets' },
    },
    {
      kind: 'recommendation',
      id: recommendationId({
        kind: 'challenge-without-alliance',
        challenge: 'exemple-defi-sante',
      }),
      fields: {
        decision: 'retenue',
        text: 'Réunir soignants, aidants et transport autour de dix situations réelles, puis proposer une expérimentation de six mois.',
        responsible: 'Chargée de mission',
        dueOn: '2027-01',
      },
    },
    {
      kind: 'recommendation',
      id: recommendationId({
        kind: 'missing-worlds',
        alliance: exampleAllianceId('bois'),
        missing: [],
      }),
      fields: { decision: 'ecartee' },
    },
    {
      kind: 'briefing',
      id: 'exemple-note-1',
      fields: {
        title: 'Creuse Grand Sud (exemple), janvier 2026',
        madeOn,
        level: 'internal',
        language: 'fr',
        figures: JSON.stringify(snapshotOfEarlier(edits, populations)),
      },
    },
  ]
}
