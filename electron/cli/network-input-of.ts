import type { PlainRecord } from '../../shared/change/record'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { sameRecords } from '../../shared/change/same-record'
import type { NetworkInput } from '../../shared/graph/network-input'

/** What the network is derived from: actors that were merged are one, as on screen. */
export function networkInputOf(rows: Iterable<Row>): NetworkInput {
  const all = [...rows]
  const { representativeOf } = sameRecords(all.filter(({ kind }) => kind === 'actor'))
  const shown = (id: unknown): unknown =>
    typeof id === 'string' ? (representativeOf.get(id) ?? id) : id
  const records = all.flatMap((row): readonly (readonly [string, PlainRecord])[] => {
    const record = recordOf(row)
    return record === null ? [] : [[row.kind, record]]
  })
  const byId = <T extends { readonly id: string }>(
    kind: string,
    change: (record: PlainRecord) => object = (record) => record,
  ): ReadonlyMap<string, T> =>
    new Map(
      records
        .filter(([of, { id }]) => of === kind && !(kind === 'actor' && representativeOf.has(id)))
        .map(([, record]) => [record.id, change(record) as T]),
    )
  return {
    actors: byId('actor'),
    alliances: byId('alliance'),
    memberships: byId('membership', (record) => ({ ...record, actor: shown(record['actor']) })),
    relations: byId('relation', (record) => ({
      ...record,
      from: shown(record['from']),
      to: shown(record['to']),
    })),
    placements: byId('placement'),
    terms: byId('term'),
  }
}
