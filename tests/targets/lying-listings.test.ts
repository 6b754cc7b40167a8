import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readListing } from '../../electron/main/sync/webdav-listing'
import type { TargetRoot } from '../../shared/sync/target'
import { openStore } from '../../shared/sync/open-store'
import { failure, given, never, noise } from './given'
import { openPlace } from './open-place'
import { openWebdav } from './open-webdav'
import { patient } from './stand'
import { say, startLiar } from './start-liar'

const folder = new URL('http://127.0.0.1/dav/t-1/')

function member(href: string, size = '10', inside = ''): string {
  const prop = `<D:resourcetype>${inside}</D:resourcetype><D:getcontentlength>${size}</D:getcontentlength>`
  const ok = '<D:status>HTTP/1.1 200 OK</D:status>'
  return `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${prop}</D:prop>${ok}</D:propstat></D:response>`
}

function listing(...members: readonly string[]): string {
  return `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">${members.join('')}</D:multistatus>`
}

const self = member('/dav/t-1/', '', '<D:collection/>')

describe('the listing of a WebDAV folder', () => {
  it('is read without the folder itself, in any order', async () => {
    const text = listing(member('/dav/t-1/a.batch', '12'), self, member('/dav/t-1/b%20c', '0'))
    expect(await readListing(text, folder)).toEqual([
      { name: 'a.batch', isFolder: false, bytes: 12 },
      { name: 'b c', isFolder: false, bytes: 0 },
    ])
  })

  it('is read where addresses are whole, or of the server behind', async () => {
    const whole = 'http://127.0.0.1/dav/t-1/'
    const text = listing(member(whole, '', '<D:collection/>'), member(`${whole}a`, '3'))
    expect(await readListing(text, folder)).toHaveLength(1)
    const behind = listing(
      member('/remote/files/zoe/t-1/', '', '<D:collection/>'),
      member('/remote/files/zoe/t-1/a', '3'),
    )
    expect(await readListing(behind, folder)).toEqual([{ name: 'a', isFolder: false, bytes: 3 }])
  })

  it('passes over what stands elsewhere or deeper', async () => {
    const text = listing(
      self,
      member('/dav/t-1/x/a.batch'),
      member('/dav/t-2/b.batch'),
      member('/dav/t-1/../../etc/passwd'),
      member('/dav/t-1/%2e%2e'),
    )
    expect(await readListing(text, folder)).toEqual([])
  })

  it.each([
    ['a size below zero', listing(self, member('/dav/t-1/a', '-1'))],
    ['a size beyond all disks', listing(self, member('/dav/t-1/a', '9'.repeat(40)))],
    ['a size that is none', listing(self, member('/dav/t-1/a', 'ten'))],
    ['an address that cannot be read', listing(self, member('/dav/t-1/%E9%FF'))],
    ['no address', listing('<D:response></D:response>')],
    ['another document', '<html></html>'],
    ['a comment', listing(self).replace('</D:multi', '<!-- x --></D:multi')],
    ['two roots', `${listing(self)}<a/>`],
    ['tags in the wrong order', '<a><b></a></b>'],
    ['a depth that nobody needs', `${'<a>'.repeat(50)}${'</a>'.repeat(50)}`],
  ])('with %s is a lie', async (_, text) => {
    await expect(readListing(text, folder)).rejects.toMatchObject({
      error: { kind: 'target-lies' },
    })
  })
})

describe('a store on a server that lies about its entries', () => {
  const batch = noise(500)
  const name = `${createHash('sha256').update(batch).digest('hex').slice(0, 40)}.batch`

  async function storeOf(stored: Uint8Array | null, listed: readonly string[]) {
    const port = await startLiar((request, response) => {
      if (request.method === 'PROPFIND') say(response, 207, listing(self, ...listed))
      else if (stored === null) say(response, 404, '')
      else response.end(Buffer.from(stored))
    })
    const target = openWebdav(port, { user: 'a', password: 'b' }, patient)
    return openStore(target.root.open('t-1'), null)
  }
  const entry = member(`/dav/t-1/${name}`, '500')

  it('that it lists though they are gone', async () => {
    const store = await storeOf(null, [entry])
    expect(given(await store.list(never)).batches).toEqual([{ name, bytes: 500 }])
    expect(given(await store.read(name, never))).toEqual({ kind: 'gone' })
  })

  it.each([
    ['half of it', batch.subarray(0, 250)],
    ['another', noise(500, 7)],
    ['nothing', new Uint8Array()],
    ['more', Buffer.concat([batch, batch])],
  ])('giving %s', async (_, stored) => {
    const store = await storeOf(stored, [entry])
    expect(given(await store.read(name, never))).toEqual({ kind: 'damaged' })
  })

  it('twice, in any order, beside foreign ones', async () => {
    const foreign = [member('/dav/t-1/photo.jpg'), member('/dav/t-1/.davfs.tmp0a')]
    const store = await storeOf(batch, [entry, ...foreign, entry])
    const found = given(await store.list(never))
    expect(found).toMatchObject({ batches: [{ name, bytes: 500 }], foreign: 2 })
  })
})

describe('an object storage that lies or refuses', () => {
  async function rootOf(status: number, text: string, type?: string): Promise<TargetRoot> {
    const port = await startLiar((_, response) => say(response, status, text, type))
    const endpoint = `http://127.0.0.1:${String(port)}`
    const place = {
      kind: 's3',
      endpoint,
      region: '',
      bucket: 'b',
      prefix: '',
      accessKey: 'a',
    } as const
    return openPlace(place, 'secret', patient).root
  }
  const contents = (key: string, size: string): string =>
    `<Contents><Key>${key}</Key><Size>${size}</Size></Contents>`
  const page = (inside: string): string => `<ListBucketResult>${inside}</ListBucketResult>`

  it.each([
    ['a size below zero', page(contents('t-1/a', '-1'))],
    ['a size that is none', page(contents('t-1/a', 'ten'))],
    ['a name from elsewhere', page(contents('t-2/a', '1'))],
    [
      'pages without end',
      page('<IsTruncated>true</IsTruncated><NextContinuationToken>x</NextContinuationToken>'),
    ],
  ])('with %s is found out', async (_, text) => {
    const root = await rootOf(200, text)
    expect(failure(await root.open('t-1').list(never))).toBe('target-lies')
  })

  it.each([
    [400, 'ExpiredToken', { kind: 'target-login' }],
    [403, 'SignatureDoesNotMatch', { kind: 'target-login' }],
    [403, 'InvalidAccessKeyId', { kind: 'target-login' }],
    [403, 'AccessDenied', { kind: 'target-forbidden' }],
    [403, 'QuotaExceeded', { kind: 'target-full' }],
    [507, 'XMinioStorageFull', { kind: 'target-full' }],
    [507, 'Whatever', { kind: 'target-full' }],
    [403, 'RequestTimeTooSkewed', { kind: 'target-clock' }],
    [400, 'AuthorizationHeaderMalformed', { kind: 'target-region' }],
    [503, 'SlowDown', { kind: 'target-unreachable', cause: 'status 503' }],
  ])('says %i %s: %j', async (status, code, error) => {
    for (const type of ['application/xml', 'application/xml; charset=utf-8']) {
      const root = await rootOf(status, `<Error><Code>${code}</Code></Error>`, type)
      expect(await root.open('t-1').write('a.batch', noise(5), never)).toEqual({ ok: false, error })
      expect(await root.open('t-1').list(never)).toEqual({ ok: false, error })
    }
  })
})
