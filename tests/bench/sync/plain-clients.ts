import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { Agent, createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { S3mini } from 's3mini'
import type { LaptopIdentity } from '../../../electron/main/nearby/laptop-identity'
import { syncFolder } from '../../../electron/main/write-atomically'
import { s3Place } from '../../targets/open-s3'
import type { Login } from '../../targets/start-apache'
import type { Swift } from '../../targets/start-swift'

/** Copies bytes to and from the same place as a target, and does nothing else. */
export interface PlainClient {
  readonly name: string
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>
  readonly get: (name: string) => Promise<Uint8Array>
  readonly close: () => void
}

/** `isSafe`: with what makes it survive a pulled stick, as ours does. */
export async function plainFiles(storage: string, isSafe: boolean): Promise<PlainClient> {
  const folder = join(storage, isSafe ? 'plain-safe' : 'plain')
  await mkdir(folder, { recursive: true })
  const putSafely = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = await open(join(folder, 'temporary'), 'w')
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(join(folder, 'temporary'), join(folder, name))
    await syncFolder(folder)
  }
  return {
    name: isSafe ? 'fs: write, fsync, rename, fsync' : 'fs.writeFile',
    put: (name, bytes) => (isSafe ? putSafely(name, bytes) : writeFile(join(folder, name), bytes)),
    get: (name) => readFile(join(folder, name)),
    close: () => undefined,
  }
}

export function plainWebdav(port: number, { user, password }: Login): PlainClient {
  const login = Buffer.from(`${user}:${password}`).toString('base64')
  const headers = { authorization: `Basic ${login}` }
  const ask = (name: string, body?: Uint8Array): Promise<Uint8Array> =>
    fetched(`http://127.0.0.1:${String(port)}/dav/${name}`, headers, body)
  return {
    name: 'fetch, Basic',
    put: async (name, bytes) => {
      await ask(name, bytes)
    },
    get: (name) => ask(name),
    close: () => undefined,
  }
}

export function plainS3(swift: Swift): PlainClient {
  const { endpoint, bucket, accessKey } = s3Place(swift)
  const signer = new S3mini({
    accessKeyId: accessKey,
    secretAccessKey: swift.secret,
    endpoint: `${endpoint}/${bucket}`,
    region: 'us-east-1',
  })
  const url = (method: 'GET' | 'PUT', name: string) => signer.getPresignedUrl(method, name)
  return {
    name: 'signed fetch',
    put: async (name, bytes) => {
      await fetched(await url('PUT', name), {}, bytes)
    },
    get: async (name) => fetched(await url('GET', name), {}),
    close: () => undefined,
  }
}

async function fetched(
  url: string,
  headers: Record<string, string>,
  body?: Uint8Array,
): Promise<Uint8Array> {
  const answer = await fetch(url, {
    headers,
    ...(body === undefined ? {} : { method: 'PUT', body: Buffer.from(body) }),
  })
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** A server that keeps what it is given in files, over TLS of the same kind. */
export async function plainTls(storage: string, host: LaptopIdentity): Promise<PlainClient> {
  const files = await plainFiles(storage, true)
  const { key, certificate: cert } = host
  const common = { key, cert, minVersion: 'TLSv1.3' } as const
  const server = createServer({ ...common, requestCert: true, rejectUnauthorized: false })
  server.on('request', (asked, answer) => {
    const name = (asked.url ?? '').slice(1)
    const pieces: Buffer[] = []
    asked.on('data', (piece: Buffer) => pieces.push(piece))
    asked.on('end', () => {
      const done = asked.method === 'PUT' ? files.put(name, Buffer.concat(pieces)) : files.get(name)
      void done.then((bytes) => answer.end(bytes))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ ...common, keepAlive: true, rejectUnauthorized: false })
  const ask = (method: string, name: string, body?: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: `/${name}`, method, agent })
      asked.on('error', reject)
      asked.on('response', (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => resolve(Buffer.concat(pieces)))
      })
      asked.end(body)
    })
  return {
    name: 'https, mutual TLS, to files',
    put: async (name, bytes) => {
      await ask('PUT', name, bytes)
    },
    get: (name) => ask('GET', name),
    close: () => {
      agent.destroy()
      server.close()
    },
  }
}
