import { territoryId } from '../../../shared/ipc/payloads'
import { err, ok } from '../../../shared/kernel/result'
import type {
  StopSignal,
  SyncTarget,
  TargetAnswer,
  TargetEntry,
  TargetRoot,
} from '../../../shared/sync/target'
import type { S3Client } from './s3-client'
import { TargetRefusal } from './target-refusal'

const pageSize = 1000
const maxEntries = 500_000

/** A folder in a bucket, which must be there. A bucket has names, not folders: nothing is to be made. */
export function s3Root(prefix: string, client: S3Client): TargetRoot {
  const steps = prefix.split('/').filter((step) => step !== '')
  const base = steps.map((step) => `${step}/`).join('')
  return {
    async territories(stop) {
      const listed = await listAll(base, client, stop)
      if (!listed.ok) return listed
      const folders = listed.value.filter(({ name }) => name.endsWith('/'))
      const names = folders.map(({ name }) => name.slice(0, -1))
      return ok(names.filter((name) => territoryId.safeParse(name).success))
    },
    open: (territory) => s3Target(`${base}${territory}/`, client),
  }
}

function s3Target(folder: string, client: S3Client): SyncTarget {
  return {
    async list(stop) {
      const listed = await listAll(folder, client, stop)
      return listed.ok ? ok(listed.value.filter(({ name }) => !name.endsWith('/'))) : listed
    },
    read: (name, stop) =>
      client.ask(stop, async (library) => {
        const read = await library.getObjectArrayBuffer(`${folder}${name}`)
        return read === null ? null : new Uint8Array(read)
      }),
    write: (name, bytes, stop) =>
      client.ask(stop, async (library) => {
        await library.putObject(`${folder}${name}`, bytes)
        return null
      }),
    async remove(name, stop) {
      const removed = await client.ask(stop, (library) => library.deleteObject(`${folder}${name}`))
      if (removed.ok) return ok(null)
      return removed.error.kind === 'target-not-found' ? ok(null) : removed
    },
  }
}

/** What stands in a folder; folders in it end with a slash. */
async function listAll(
  folder: string,
  client: S3Client,
  stop: StopSignal,
): TargetAnswer<readonly TargetEntry[]> {
  const entries: TargetEntry[] = []
  let token: string | undefined
  do {
    const page = await client.ask(stop, async (library) => {
      const found = await library.listObjectsPaged('/', folder, pageSize, token, { delimiter: '/' })
      const objects = found?.objects ?? null
      if (objects === null) throw new TargetRefusal({ kind: 'target-not-found' })
      return { objects, next: found?.nextContinuationToken }
    })
    if (!page.ok) return page
    for (const { Key: key, Size: bytes } of page.value.objects) {
      if (!key.startsWith(folder)) return err({ kind: 'target-lies', cause: 'names' })
      if (!Number.isSafeInteger(bytes) || bytes < 0) {
        return err({ kind: 'target-lies', cause: 'size' })
      }
      const name = key.slice(folder.length)
      if (name !== '') entries.push({ name, bytes })
    }
    if (page.value.next === token) break
    token = page.value.next
    if (entries.length > maxEntries) return err({ kind: 'target-lies', cause: 'pages' })
  } while (token !== undefined)
  return ok(entries)
}
