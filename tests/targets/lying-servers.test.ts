import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { OpenTarget } from '../../electron/main/sync/open-target'
import { probeTarget } from '../../electron/main/sync/probe-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'
import type { TargetError } from '../../shared/sync/target-error'
import { never, noise } from './given'
import { openPlace } from './open-place'
import { openWebdav } from './open-webdav'
import { hasty, patient } from './stand'
import { say, startLiar, startRawLiar } from './start-liar'

type Lie = (request: IncomingMessage, response: ServerResponse) => void

type Open = (port: number, limits: TimeLimits) => OpenTarget

const openers: readonly (readonly [string, Open])[] = [
  ['WebDAV', (port, limits) => openWebdav(port, { user: 'a', password: 'b' }, limits)],
  ['S3', (port, limits) => openPlace({ ...place(port), kind: 's3' }, 'secret', limits)],
]

function place(port: number) {
  const endpoint = `http://127.0.0.1:${String(port)}`
  return { endpoint, region: '', bucket: 'dav', prefix: '', accessKey: 'a' }
}

const unclosed = (count: number): string => `<a>${'<b>'.repeat(count)}`
const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>`

/** Trickles for ever. */
const trickle: Lie = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' })
  const timer = setInterval(() => response.write('<'), 50)
  response.on('close', () => clearInterval(timer))
}

/** Streams for ever, as fast as it is read. */
const flood: Lie = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' })
  const more = (): void => {
    while (!response.destroyed && response.write('<a>'.repeat(100_000))) continue
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

const lies: readonly (readonly [string, TargetError['kind'], Lie])[] = [
  ['the page of a hotel', 'target-lies', (_, r) => say(r, 200, '<html>Bienvenue</html>')],
  ['nothing', 'target-lies', (_, r) => say(r, 200, '')],
  ['noise', 'target-lies', (_, r) => void r.end(Buffer.from(noise(5000)))],
  [
    'a tag that never closes, 300,000 times',
    'target-lies',
    (_, r) => say(r, 200, unclosed(300_000)),
  ],
  ['entities that grow', 'target-lies', (_, r) => say(r, 200, laughs)],
  ['a listing without end', 'target-lies', flood],
  ['a letter now and then', 'target-unreachable', trickle],
  ['silence', 'target-unreachable', () => undefined],
  [
    'a packed answer, though none was asked for',
    'target-lies',
    (_, r) => {
      r.writeHead(200, { 'content-encoding': 'gzip' })
      r.end('<a/>')
    },
  ],
  [
    'less than it said',
    'target-unreachable',
    (_, r) => {
      r.writeHead(200, { 'content-length': '1000', 'content-type': 'text/xml' })
      r.write('<a>')
      setTimeout(() => r.destroy(), 20)
    },
  ],
  [
    'go to another host',
    'target-lies',
    (_, r) => {
      r.writeHead(307, { location: 'http://localhost:1/dav/' })
      r.end()
    },
  ],
  [
    'go round and round',
    'target-lies',
    (q, r) => {
      r.writeHead(307, { location: q.url ?? '/' })
      r.end()
    },
  ],
  ['an error of its own', 'target-lies', (_, r) => say(r, 500, 'oups')],
  ['come back later', 'target-unreachable', (_, r) => say(r, 503, '')],
  ['a status that is none', 'target-lies', (_, r) => say(r, 999, '')],
]

const rawLies: readonly (readonly [string, TargetError['kind'], (socket: Socket) => void])[] = [
  ['another protocol', 'target-lies', (s) => void s.end('SSH-2.0-OpenSSH_9.2\r\n')],
  ['half a head', 'target-unreachable', (s) => void s.write('HTTP/1.1 200 OK\r\nA: b')],
  [
    'a head without end',
    'target-lies',
    (s) => void s.write(`HTTP/1.1 200 OK\r\nA: ${'b'.repeat(1e6)}`),
  ],
  ['a good-bye', 'target-unreachable', (s) => void s.end()],
]

describe.each(openers)('a server that is no %s server', (_name, open) => {
  async function expectKind(port: number, kind: TargetError['kind']): Promise<void> {
    // Only who keeps us waiting is given up soon: the others answer, however busy the machine.
    const target = open(port, kind === 'target-unreachable' ? hasty : patient)
    const probe = { folder: 'probe-1', name: 'probe-1.tmp', bytes: noise(64) }
    const probed = await probeTarget(target, probe, () => 0, never)
    expect(probed).toMatchObject({ ok: false, error: { kind } })
    const listed = await target.root.open('t-1').list(never)
    expect(listed).toMatchObject({ ok: false, error: { kind } })
    target.close()
  }

  it.each(lies)('answers %s: %s', async (_what, kind, lie) => {
    await expectKind(await startLiar(lie), kind)
  })

  it.each(rawLies)('answers %s: %s', async (_what, kind, lie) => {
    await expectKind(await startRawLiar(lie), kind)
  })

  it('says that all is well and keeps nothing: a test of the target finds out', async () => {
    const port = await startLiar((request, response) => {
      const isListing = request.method === 'PROPFIND' || (request.url ?? '').includes('list-type')
      if (request.method === 'GET' && !isListing) say(response, 404, '')
      else if (!isListing) say(response, 200, '')
      else if (request.method === 'GET') say(response, 200, '<ListBucketResult></ListBucketResult>')
      else say(response, 207, '<d:multistatus xmlns:d="DAV:"></d:multistatus>')
    })
    await expectKindOfProbe(open(port, patient), 'target-lies')
  })
})

async function expectKindOfProbe(target: OpenTarget, kind: TargetError['kind']): Promise<void> {
  const probe = { folder: 'probe-1', name: 'probe-1.tmp', bytes: noise(64) }
  expect(await probeTarget(target, probe, () => 0, never)).toMatchObject({
    ok: false,
    error: { kind },
  })
  target.close()
}
