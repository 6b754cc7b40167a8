import type { WebDAVClient } from 'webdav'
import { AuthType, createClient, getPatcher } from 'webdav'
import type { Result } from '../../../shared/kernel/result'
import { ok } from '../../../shared/kernel/result'
import type { StopSignal } from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import { carefulFetch } from './careful-fetch'
import { Connections } from './connections'
import { httpStatusError } from './http-status-error'
import { refused } from './refused'
import type { TimeLimits } from './time-limits'

const maxListingBytes = 32 * 1024 * 1024
const maxOtherBytes = 1024 * 1024

/** The library hands this through from a request to the one `fetch` that it can be given. */
interface Way {
  readonly connections: Connections
  readonly stop: StopSignal
}
const ways = new WeakMap<AbortSignal, Way>()

// Its own fetch has no limit of time or size, and follows a redirect to any host.
getPatcher().patch('fetch', (...given: readonly unknown[]): Promise<Response> => {
  const [url, options] = given as [string, FetchRequest]
  const way = options.signal === undefined ? undefined : ways.get(options.signal)
  if (way === undefined) throw new Error('asked without a way')
  const { method } = options
  const maxBytes =
    method === 'GET' ? maxEntryBytes : method === 'PROPFIND' ? maxListingBytes : maxOtherBytes
  return carefulFetch(url, options, way.connections, { stop: way.stop, maxBytes })
})

interface FetchRequest {
  readonly method: string
  readonly headers: unknown
  readonly body?: unknown
  readonly signal?: AbortSignal
}

export interface WebdavQuestion {
  readonly method: string
  readonly url: URL
  readonly headers?: Record<string, string>
  readonly body?: Uint8Array | string
}

/** Asks a WebDAV server, with name and password (Basic or Digest, whichever it wants). */
export class WebdavClient {
  readonly #client: WebDAVClient
  readonly #connections: Connections

  constructor(root: URL, user: string, password: string, limits?: TimeLimits) {
    this.#connections = new Connections(limits)
    this.#client = createClient(
      root.href,
      user === ''
        ? { authType: AuthType.None }
        : // The library's base64 takes bytes; a server of today takes UTF-8.
          { authType: AuthType.Auto, username: utf8(user), password: utf8(password) },
    )
  }

  /** The body of the answer. An answer that is no success is an error. */
  async ask(question: WebdavQuestion, stop: StopSignal): Promise<Result<Uint8Array, TargetError>> {
    const { signal } = new AbortController()
    ways.set(signal, { connections: this.#connections, stop })
    try {
      const response = await this.#client.customRequest('/', {
        url: question.url.href,
        method: question.method,
        headers: question.headers ?? {},
        ...(question.body === undefined ? {} : { data: dataOf(question.body) }),
        signal,
      })
      if (response.status === 401) return { ok: false, error: { kind: 'target-login' } }
      return ok(new Uint8Array(await response.arrayBuffer()))
    } catch (cause) {
      const status = statusOf(cause)
      return status === null ? refused(cause) : { ok: false, error: httpStatusError(status) }
    }
  }

  close(): void {
    this.#connections.close()
  }
}

function dataOf(body: Uint8Array | string): Buffer | string {
  return typeof body === 'string'
    ? body
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** The library throws an error that has the status of an answer that is no success. */
function statusOf(cause: unknown): number | null {
  if (!(cause instanceof Error) || !('status' in cause)) return null
  return typeof cause.status === 'number' ? cause.status : null
}
