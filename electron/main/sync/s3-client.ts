import { S3mini } from 's3mini'
import type { TargetPlace } from '../../../shared/ipc/sync-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal } from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { FetchOptions } from './careful-fetch'
import { carefulFetch } from './careful-fetch'
import { Connections } from './connections'
import { isPlainXml } from './plain-xml'
import { refused } from './refused'
import { s3Error } from './s3-error'
import { TargetRefusal } from './target-refusal'
import type { TimeLimits } from './time-limits'

export type S3Place = Extract<TargetPlace, { readonly kind: 's3' }>

const maxListingBytes = 16 * 1024 * 1024
/** Half a million entries; more is a server that never ends a listing. */
const maxPages = 500

/** Asks an S3-compatible server through the library, within our limits of time and size. */
export class S3Client {
  readonly #place: S3Place
  readonly #address: URL
  readonly #secret: string
  readonly #connections: Connections

  constructor(place: S3Place, address: URL, secret: string, limits?: TimeLimits) {
    this.#place = place
    this.#address = bucketAddress(address, place.bucket)
    this.#secret = secret
    this.#connections = new Connections(limits)
  }

  /** What `task` does with the library, which signs each request with the keys. */
  async ask<T>(
    stop: StopSignal,
    task: (library: S3mini) => Promise<T>,
  ): Promise<Result<T, TargetError>> {
    let pages = 0
    const fetch = async (input: unknown, options?: FetchOptions): Promise<Response> => {
      const isListing = String(input).includes('list-type=')
      pages += isListing ? 1 : 0
      if (pages > maxPages) throw new TargetRefusal({ kind: 'target-lies', cause: 'pages' })
      const maxBytes = isListing ? maxListingBytes : maxEntryBytes
      const limits = { stop, maxBytes }
      const answer = await carefulFetch(String(input), options ?? {}, this.#connections, limits)
      return isListing && answer.ok ? withListing(answer) : answer
    }
    try {
      return ok(await task(this.#library(fetch as typeof globalThis.fetch)))
    } catch (cause) {
      const error = s3Error(cause)
      return error === null ? refused(cause) : err(error)
    }
  }

  close(): void {
    this.#connections.close()
  }

  #library(fetch: typeof globalThis.fetch): S3mini {
    return new S3mini({
      accessKeyId: this.#place.accessKey,
      secretAccessKey: this.#secret,
      endpoint: this.#address.href.replace(/\/$/, ''),
      // The name that servers of their own have by default, where the person knows none.
      region: this.#place.region === '' ? 'us-east-1' : this.#place.region,
      fetch,
    })
  }
}

/** The bucket in the path, unless the address names it already. */
function bucketAddress(endpoint: URL, bucket: string): URL {
  const address = new URL(endpoint)
  const path = address.pathname.replace(/\/+$/, '')
  const isNamed = address.hostname.startsWith(`${bucket}.`) || path.endsWith(`/${bucket}`)
  address.pathname = isNamed ? path : `${path}/${encodeURIComponent(bucket)}`
  return address
}

/** The library's own parser takes for ever on a listing that is none. */
async function withListing(answer: Response): Promise<Response> {
  const text = await answer.text()
  if (!isPlainXml(text) || !text.includes('<ListBucketResult')) {
    throw new TargetRefusal({ kind: 'target-lies', cause: 'no listing' })
  }
  return new Response(text, { status: answer.status, headers: answer.headers })
}
