import { entryName } from '../../../shared/ipc/sync-payloads'
import type { StopSignal, SyncTarget, TargetRoot } from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { GuestAnswer, GuestRequest } from './guest-request'
import { jsonAnswer, refusal } from './guest-request'

export interface MailboxHost {
  /** Whether guests reach a territory. */
  readonly isOpen: (territory: string) => boolean
  readonly mailbox: TargetRoot
  /** Ends once the mailbox holds what this laptop holds, or was waited for long enough. */
  readonly whenFresh: () => Promise<void>
  /** A guest wrote or removed an entry. */
  readonly onWritten: () => void
}

/** The status of each answer; what it means on the guest's side stands in laptop-target.ts. */
export const statuses = {
  done: 204,
  /** Of a guest that is paired: this territory is not open. */
  closed: 404,
  /** No such entry. */
  gone: 410,
  tooBig: 413,
  bad: 400,
  full: 507,
  failed: 503,
} as const

/** The folder of an open territory, to a paired guest. */
export async function answerMailbox(
  request: GuestRequest,
  host: MailboxHost,
): Promise<GuestAnswer> {
  const { method, path } = request
  const [, place, territory, name, ...more] = path
  if (more.length > 0) return refusal
  if (place === 'territories' && territory === undefined && method === 'GET') {
    return listTerritories(host, request.stop)
  }
  if (place !== 'entries') return refusal
  if (territory === undefined || !host.isOpen(territory)) return { status: statuses.closed }
  const target = host.mailbox.open(territory)
  if (name === undefined)
    return method === 'GET' ? listEntries(target, host, request.stop) : refusal
  if (!entryName.safeParse(name).success) return { status: statuses.bad }
  if (method === 'GET') return readEntry(target, name, request.stop)
  if (method === 'PUT') return writeEntry(target, name, request, host)
  if (method === 'DELETE') return removeEntry(target, name, request, host)
  return refusal
}

async function listTerritories(host: MailboxHost, stop: StopSignal): Promise<GuestAnswer> {
  await host.whenFresh()
  const found = await host.mailbox.territories(stop)
  if (!found.ok) return failure(found.error)
  return jsonAnswer(found.value.filter(host.isOpen))
}

async function listEntries(
  target: SyncTarget,
  host: MailboxHost,
  stop: StopSignal,
): Promise<GuestAnswer> {
  await host.whenFresh()
  const found = await target.list(stop)
  return found.ok ? jsonAnswer(found.value) : failure(found.error)
}

async function readEntry(target: SyncTarget, name: string, stop: StopSignal): Promise<GuestAnswer> {
  const read = await target.read(name, stop)
  if (!read.ok) return failure(read.error)
  return read.value === null ? { status: statuses.gone } : { status: 200, body: read.value }
}

async function writeEntry(
  target: SyncTarget,
  name: string,
  request: GuestRequest,
  host: MailboxHost,
): Promise<GuestAnswer> {
  if ((request.bodyBytes ?? 0) > maxEntryBytes) return { status: statuses.tooBig }
  const bytes = await request.readBody(maxEntryBytes)
  if (bytes === null) return { status: statuses.bad }
  const written = await target.write(name, bytes, request.stop)
  if (!written.ok) return failure(written.error)
  host.onWritten()
  return { status: statuses.done }
}

async function removeEntry(
  target: SyncTarget,
  name: string,
  { stop }: GuestRequest,
  host: MailboxHost,
): Promise<GuestAnswer> {
  const removed = await target.remove(name, stop)
  if (!removed.ok) return failure(removed.error)
  host.onWritten()
  return { status: statuses.done }
}

function failure(error: TargetError): GuestAnswer {
  if (error.kind === 'target-full') return { status: statuses.full }
  if (error.kind === 'target-too-big') return { status: statuses.tooBig }
  return { status: statuses.failed }
}
