import type { StopSignal } from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { Connections } from './connections'
import type { Reply } from './exchange'
import { exchange } from './exchange'
import { TargetRefusal } from './target-refusal'

/** As much of `fetch`'s second argument as the libraries give. */
export interface FetchOptions {
  readonly method?: string
  readonly headers?: unknown
  readonly body?: unknown
}

const maxRedirects = 3
const withoutBody = new Set([204, 205, 304])

/**
 * A `fetch` for libraries that bring their own protocol but no limits: bounded in time and size, no
 * cache, no cookie, no redirect but on the same server. Throws a `TargetRefusal`.
 */
export async function carefulFetch(
  url: string,
  options: FetchOptions,
  connections: Connections,
  { stop, maxBytes }: { readonly stop: StopSignal; readonly maxBytes: number },
): Promise<Response> {
  const question = {
    method: options.method ?? 'GET',
    headers: headersOf(options.headers),
    body: bodyOf(options.body),
    maxBytes,
  }
  let address = new URL(url)
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const answer = await exchange({ ...question, url: address }, connections, stop)
    if (!answer.ok) throw new TargetRefusal(namedFor(answer.error, maxBytes))
    const { status, headers } = answer.value
    if (status < 300 || status > 399 || status === 304) return responseOf(answer.value)
    const next = sameServer(address, headers.location ?? '')
    if (next === null) break
    address = next
  }
  throw new TargetRefusal({ kind: 'target-lies', cause: 'redirect' })
}

/** Only an entry can be too big; any other answer that never ends is a lie. */
function namedFor(error: TargetError, maxBytes: number): TargetError {
  if (error.kind !== 'target-too-big' || maxBytes === maxEntryBytes) return error
  return { kind: 'target-lies', cause: 'too long' }
}

/** Where a redirect leads; null where that is not the same server, or would no longer be encrypted. */
function sameServer(from: URL, location: string): URL | null {
  if (location === '' || !URL.canParse(location, from.href)) return null
  const next = new URL(location, from)
  if (next.hostname !== from.hostname) return null
  const isUpgrade = from.protocol === 'http:' && next.protocol === 'https:'
  return isUpgrade || next.origin === from.origin ? next : null
}

function responseOf({ status, headers, body }: Reply): Response {
  try {
    const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    return new Response(withoutBody.has(status) ? null : body, { status, headers: given })
  } catch {
    throw new TargetRefusal({ kind: 'target-lies', cause: `status ${String(status)}` })
  }
}

/** `host`, `content-length` and the like are written by whoever sends. */
const ownHeaders = new Set(['host', 'content-length', 'connection', 'accept-encoding'])

function headersOf(given: unknown): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': 'CoTerr', 'accept-encoding': 'identity' }
  if (typeof given !== 'object' || given === null) return headers
  for (const [name, value] of Object.entries(given)) {
    if (!ownHeaders.has(name.toLowerCase())) headers[name.toLowerCase()] = String(value)
  }
  return headers
}

function bodyOf(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given
  if (typeof given === 'string') return Buffer.from(given)
  return new Uint8Array()
}
