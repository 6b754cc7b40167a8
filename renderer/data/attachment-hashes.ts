import type { Change, ChangeSet } from '../../shared/change/change-set'
import { isErased } from '../../shared/change/erase'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import { isAttachmentHash } from '../../shared/model/attachment-entry'
import type { RecordKind } from '../../shared/model/record-kinds'

const attachment = 'attachment' satisfies RecordKind

function hashesOf({ values, several }: Change): readonly string[] {
  return [values['hash'], ...(several?.['hash'] ?? [])].filter(
    (hash): hash is string => typeof hash === 'string' && isAttachmentHash(hash),
  )
}

/** The hashes that change sets speak of, by whether all who speak of it were erased. */
export interface SaidHashes {
  readonly living: ReadonlySet<string>
  /** Only erased records ever had them. */
  readonly gone: ReadonlySet<string>
}

/** The attachments that change sets speak of; `isGone` says by its key whether a record is erased. */
export function hashesOfSets(
  sets: Iterable<ChangeSet>,
  isGone: (key: string) => boolean = () => false,
): SaidHashes {
  const living = new Set<string>()
  const gone = new Set<string>()
  for (const { changes } of sets) {
    for (const change of changes) {
      if (change.kind !== attachment) continue
      const said = isGone(rowKey(change.kind, change.id)) ? gone : living
      for (const hash of hashesOf(change)) said.add(hash)
    }
  }
  for (const hash of living) gone.delete(hash)
  return { living, gone }
}

/** The attachments that a territory's records have, those in the trash too. */
export function hashesOfRows(rows: Iterable<Row>): ReadonlySet<string> {
  const hashes = new Set<string>()
  for (const row of rows) {
    const hash = row.kind === attachment && !isErased(row) ? row.values['hash'] : undefined
    if (typeof hash === 'string' && isAttachmentHash(hash)) hashes.add(hash)
  }
  return hashes
}
