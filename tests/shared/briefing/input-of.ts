import type { BriefingInput, BriefingTables } from '../../../shared/briefing/briefing-input'
import { usualSettings } from '../../../shared/graph/network-settings'
import type { RecordKind, RecordsByKind } from '../../../shared/model/record-kinds'
import { recordKinds } from '../../../shared/model/record-kinds'

export type Lists = { readonly [K in RecordKind]?: readonly RecordsByKind[K][] }

/** The day on which the briefings of the tests are made. */
const today = '2026-11-23'

/** A briefing's input from lists of records, the first territory among them being the one. */
export function inputOf(
  lists: Lists,
  others: Partial<Omit<BriefingInput, 'tables' | 'territory'>> = {},
): BriefingInput {
  const tables = Object.fromEntries(
    Object.keys(recordKinds).map((kind) => [
      kind,
      new Map((lists[kind as RecordKind] ?? []).map((record) => [record.id, record])),
    ]),
  ) as unknown as BriefingTables
  return {
    territory: lists.territory?.[0] ?? null,
    tables,
    populations: new Map(),
    settings: usualSettings,
    today,
    ...others,
  }
}
