import { recordOf } from '../change/record'
import type { Row } from '../change/row'
import { rowKey } from '../change/row'
import { attachmentEntry, hashOfEntry } from '../model/attachment-entry'
import type { KeptCount } from './kept-records'
import type { NetworkView } from './network-view'
import { arrangementOf, viewOfArrangement } from './network-view'
import { redact } from './redact'
import type { ShareChoice } from './share-profile'
import { isWholeShare } from './share-profile'
import type { FileContent } from './write-file'

function withoutNothing(counts: ReadonlyMap<string, KeptCount>): Readonly<Record<string, number>> {
  const missing = Array.from(counts, ([kind, { kept, all }]) => [kind, all - kept] as const)
  return Object.fromEntries(missing.filter(([, count]) => count > 0))
}

/** Where what is told was drawn. How the network was looked at (words searched for) is nobody's business. */
function drawnOf(network: NetworkView | null, rows: ReadonlyMap<string, Row>): NetworkView | null {
  if (network === null) return null
  const isTold = (id: string): boolean =>
    ['actor', 'alliance'].some((kind) => {
      const row = rows.get(rowKey(kind, id))
      return row !== undefined && recordOf(row) !== null
    })
  const positions = [...network.positions].filter(([id]) => isTold(id))
  return { positions: new Map(positions), view: viewOfArrangement(arrangementOf(network)) }
}

/** The bytes of the attachments that are told. */
function attachmentsOf(
  entries: ReadonlyMap<string, Uint8Array> = new Map(),
  rows: ReadonlyMap<string, Row>,
): ReadonlyMap<string, Uint8Array> {
  const told = new Set<string>()
  for (const row of rows.values()) {
    const hash = row.kind === 'attachment' ? recordOf(row)?.['hash'] : undefined
    if (typeof hash === 'string') told.add(attachmentEntry(hash))
  }
  return new Map([...entries].filter(([name]) => hashOfEntry(name) !== null && told.has(name)))
}

/**
 * The content of a file of which a choice leaves something out: in no entry of it stands anything that was
 * left out. The picture is left out too, since it has everybody's name on it, and so is what this version
 * does not know. Bytes of attachments go with the records that are told. `rows` is the state that the change sets lead to.
 */
export function shareContent(
  content: FileContent,
  rows: ReadonlyMap<string, Row>,
  choice: ShareChoice,
): FileContent {
  if (isWholeShare(choice)) return content
  const { territory, generator, at, network } = content
  const { without, profile } = choice
  const redacted = redact(content.changeSets, rows, choice)
  return {
    ...{ territory, generator, at },
    changeSets: redacted.changeSets,
    rows: redacted.rows.values(),
    network: drawnOf(network, redacted.rows),
    unknown: { entries: attachmentsOf(content.unknown?.entries, redacted.rows), manifest: {} },
    share: {
      shareProfile: profile,
      leftOut: {
        worlds: without.worlds.length,
        themes: without.themes.length,
        communes: without.communes.length,
        records: withoutNothing(redacted.counts),
      },
    },
  }
}
