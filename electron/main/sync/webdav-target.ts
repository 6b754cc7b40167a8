import { territoryId } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal, SyncTarget, TargetAnswer, TargetRoot } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import { refused } from './refused'
import { addressIn } from './target-address'
import type { WebdavClient } from './webdav-client'
import type { WebdavMember } from './webdav-listing'
import { readListing } from './webdav-listing'

/** Only what is used: Nextcloud tells a page about each file where nothing is asked in particular. */
const wanted =
  '<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:"><d:prop>' +
  '<d:resourcetype/><d:getcontentlength/></d:prop></d:propfind>'

/** A folder on a WebDAV server (Nextcloud, Apache), which must be there. */
export function webdavRoot(root: URL, client: WebdavClient): TargetRoot {
  return {
    async territories(stop) {
      const members = await listMembers(root, client, stop)
      if (!members.ok) return members
      const folders = members.value.filter(({ isFolder }) => isFolder)
      return ok(
        folders.map(({ name }) => name).filter((name) => territoryId.safeParse(name).success),
      )
    },
    open: (territory) => webdavTarget(addressIn(root, territory), client),
  }
}

/** Removes a folder with what is in it: only for one that a test made and left empty. */
export async function removeWebdavFolder(
  root: URL,
  name: string,
  client: WebdavClient,
  stop: StopSignal,
): TargetAnswer<null> {
  const url = addressIn(root, name, '')
  const removed = await client.ask({ method: 'DELETE', url }, stop)
  return removed.ok || isMissing(removed.error) ? ok(null) : removed
}

function webdavTarget(folder: URL, client: WebdavClient): SyncTarget {
  return {
    async list(stop) {
      const members = await listMembers(folder, client, stop)
      if (members.ok) {
        const files = members.value.filter(({ isFolder }) => !isFolder)
        return ok(files.map(({ name, bytes }) => ({ name, bytes })))
      }
      return isMissing(members.error) ? ok([]) : members
    },
    async read(name, stop) {
      const read = await client.ask({ method: 'GET', url: addressIn(folder, name) }, stop)
      return !read.ok && isMissing(read.error) ? ok(null) : read
    },
    async write(name, bytes, stop) {
      const put = {
        method: 'PUT',
        url: addressIn(folder, name),
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
      }
      const written = await client.ask(put, stop)
      if (written.ok) return ok(null)
      if (!isMissing(written.error)) return written
      // The first one there: its folder is made, and never the one above it.
      const made = await makeFolder(folder, client, stop)
      if (!made.ok) return made
      const again = await client.ask(put, stop)
      return again.ok ? ok(null) : again
    },
    async remove(name, stop) {
      const removed = await client.ask({ method: 'DELETE', url: addressIn(folder, name) }, stop)
      return removed.ok || isMissing(removed.error) ? ok(null) : removed
    },
  }
}

function isMissing(error: TargetError): boolean {
  return error.kind === 'target-not-found'
}

async function listMembers(
  folder: URL,
  client: WebdavClient,
  stop: StopSignal,
): Promise<Result<readonly WebdavMember[], TargetError>> {
  const url = addressIn(folder, '')
  const headers = { depth: '1', 'content-type': 'application/xml' }
  const answer = await client.ask({ method: 'PROPFIND', url, headers, body: wanted }, stop)
  if (!answer.ok) return answer
  try {
    return ok(await readListing(new TextDecoder().decode(answer.value), url))
  } catch (cause) {
    return refused(cause)
  }
}

/** Another device may have made it at the same moment: 405, which is as good. */
async function makeFolder(folder: URL, client: WebdavClient, stop: StopSignal): TargetAnswer<null> {
  const made = await client.ask({ method: 'MKCOL', url: addressIn(folder, '') }, stop)
  if (made.ok) return ok(null)
  const isThere = isMissing(made.error) && (await listMembers(folder, client, stop)).ok
  return isThere ? ok(null) : err(made.error)
}
