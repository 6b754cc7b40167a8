import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Connections } from '../../electron/main/sync/connections'
import { exchange } from '../../electron/main/sync/exchange'
import { failure, never } from './given'
import { openPlace } from './open-place'
import { hasty, patient } from './stand'
import { startLiar, startRawLiar } from './start-liar'

async function startEncrypted(): Promise<number> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }])
  const server = createServer({ key: made.private, cert: made.cert }, (_, response) => {
    response.end('secret')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

function question(url: string, maxBytes = 1000) {
  return { url: new URL(url), method: 'GET', headers: {}, body: new Uint8Array(), maxBytes }
}

describe('an encrypted connection', () => {
  it('is refused to a server that nobody vouches for, before a word of the login is said', async () => {
    const port = await startEncrypted()
    const url = `https://127.0.0.1:${String(port)}/dav`
    const webdav = openPlace({ kind: 'webdav', url, user: 'a' }, 'b', patient)
    expect(failure(await webdav.root.territories(never))).toBe('target-certificate')
    const place = { kind: 's3', endpoint: url, region: '', bucket: 'b', prefix: '' } as const
    const s3 = openPlace({ ...place, accessKey: 'a' }, 'b', patient)
    expect(failure(await s3.root.territories(never))).toBe('target-certificate')
  })

  it('is not made with a server that speaks in clear', async () => {
    const port = await startLiar((_, response) => response.end())
    const answer = await exchange(
      question(`https://127.0.0.1:${String(port)}/`),
      new Connections(patient),
      never,
    )
    expect(failure(answer)).toBe('target-lies')
  })

  it('is given up where the other side keeps silent', async () => {
    const port = await startRawLiar(() => undefined)
    const answer = await exchange(
      question(`https://127.0.0.1:${String(port)}/`),
      new Connections({ ...hasty, silenceMs: 60_000 }),
      never,
    )
    expect(answer).toEqual({ ok: false, error: { kind: 'target-unreachable', cause: 'ETIMEDOUT' } })
  })
})

describe('a question', () => {
  it('reads no more than it may, whether the answer tells its length or not', async () => {
    for (const headers of [{}, { 'content-length': '2000' }]) {
      const port = await startLiar((_, response) => {
        response.writeHead(200, headers)
        response.end('x'.repeat(2000))
      })
      const url = `http://127.0.0.1:${String(port)}/`
      expect(await exchange(question(url), new Connections(patient), never)).toMatchObject({
        ok: false,
        error: { kind: 'target-too-big', max: 1000 },
      })
    }
  })

  it('is asked anew where a connection that was kept open had been closed', async () => {
    let asked = 0
    const port = await startLiar((request, response) => {
      asked += 1
      response.end('ok')
      // As a server does that is restarted, or has waited long enough.
      setTimeout(() => request.socket.destroy(), 5)
    })
    const connections = new Connections(patient)
    const url = `http://127.0.0.1:${String(port)}/`
    for (let count = 0; count < 20; count++) {
      expect(await exchange(question(url), connections, never)).toMatchObject({ ok: true })
      await new Promise(setImmediate)
    }
    expect(asked).toBeGreaterThanOrEqual(20)
  })

  it.each([['https://'], ['ftp://server/a'], ['javascript:alert(1)'], ['http://a b']])(
    'is not asked at %s, which is no address',
    (url) => {
      expect(() => openPlace({ kind: 'webdav', url, user: '' }, '')).toThrow('target-not-found')
    },
  )

  it('leaves at once where nobody listens', async () => {
    const answer = await exchange(question('http://127.0.0.1:1/'), new Connections(), never)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'target-unreachable' } })
  })
})
