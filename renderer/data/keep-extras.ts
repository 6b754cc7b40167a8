import { attachmentEntry, hashOfEntry } from '../../shared/model/attachment-entry'
import type { SaidHashes } from './attachment-hashes'
import type { TerritoryDatabase } from './territory-database'

/** The sha-256 of bytes, in hex. */
async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const nothingSaid: SaidHashes = { living: new Set(), gone: new Set() }

/**
 * Keeps the entries of a file that this version does not read; the first that came under a name stays. Bytes
 * of attachments must be what their name says, and are not those of erased records: `said` tells what came
 * with them. Gives the hashes of those that are new.
 */
export async function keepExtras(
  database: TerritoryDatabase,
  entries: ReadonlyMap<string, Uint8Array>,
  said: SaidHashes = nothingSaid,
): Promise<readonly string[]> {
  if (entries.size === 0) return []
  const [known, gone] = await Promise.all([
    database.extras.toCollection().primaryKeys(),
    database.letGo.toCollection().primaryKeys(),
  ])
  const here = new Set(known)
  const destroyed = new Set(gone)
  const isDestroyed = (hash: string, name: string): boolean =>
    !said.living.has(hash) && (said.gone.has(hash) || destroyed.has(name))
  const refused: { readonly name: string }[] = []
  const fresh: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const [name, bytes] of entries) {
    const hash = hashOfEntry(name)
    if (here.has(name)) continue
    const isWanted =
      hash === null || (!isDestroyed(hash, name) && (await sha256Hex(bytes)) === hash)
    if (isWanted) fresh.push({ name, bytes })
    else refused.push({ name })
  }
  const { extras, letGo } = database
  await database.transaction('rw', extras, letGo, async () => {
    await extras.bulkPut(fresh)
    await letGo.bulkPut(refused)
    await letGo.bulkDelete([...said.living].map(attachmentEntry))
  })
  return fresh.map(({ name }) => hashOfEntry(name)).filter((hash) => hash !== null)
}

/** What is kept to be handed on; the bytes of attachments are not read where nobody wants them. */
export async function readExtras(
  { extras }: TerritoryDatabase,
  withAttachments: boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await extras.toCollection().primaryKeys()
  const wanted = names.filter((name) => withAttachments || hashOfEntry(name) === null)
  const stored = await extras.bulkGet(wanted)
  return new Map(
    stored.filter((extra) => extra !== undefined).map(({ name, bytes }) => [name, bytes]),
  )
}
