import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { S3Place } from '../../electron/main/sync/s3-client'
import type { TargetRoot } from '../../shared/sync/target'
import { failure, given, never, noise } from './given'
import { makeBucket } from './make-bucket'
import { s3Place } from './open-s3'
import { openPlace } from './open-place'
import { patient } from './stand'
import type { Swift } from './start-swift'
import { startSwift } from './start-swift'

describe('a real object storage', () => {
  let swift: Swift
  beforeAll(async () => {
    swift = await startSwift()
    await makeBucket(swift)
  }, 120_000)
  afterAll(() => swift.stop(), 60_000)

  const rootOf = (change: Partial<S3Place>, secret = swift.secret): TargetRoot =>
    openPlace({ ...s3Place(swift), ...change }, secret, patient).root

  async function expectEach(root: TargetRoot, kind: string): Promise<void> {
    const folder = root.open('t-1')
    expect(failure(await root.territories(never))).toBe(kind)
    expect(failure(await folder.list(never))).toBe(kind)
    expect(failure(await folder.read('a.batch', never))).toBe(kind)
    expect(failure(await folder.write('a.batch', noise(10), never))).toBe(kind)
    expect(failure(await folder.remove('a.batch', never))).toBe(kind)
  }

  it('refuses a wrong secret, and a key that it does not know', async () => {
    await expectEach(rootOf({}, 'faux'), 'target-login')
    await expectEach(rootOf({ accessKey: 'coterr:nobody' }), 'target-login')
  })

  it('forbids the bucket of somebody else', async () => {
    await expectEach(rootOf({ accessKey: 'coterr:guest' }, 'un-autre'), 'target-forbidden')
  })

  it('says that a bucket is not there, and makes none', async () => {
    const root = rootOf({ bucket: 'pas-la' })
    expect(failure(await root.territories(never))).toBe('target-not-found')
    expect(failure(await root.open('t-1').write('a', noise(9), never))).toBe('target-not-found')
    expect(failure(await root.open('t-1').list(never))).toBe('target-not-found')
  })

  it('tells a wrong clock from a wrong password', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3 * 60 * 60 * 1000 })
    try {
      const listed = await rootOf({}).open('t-1').list(never)
      expect(listed).toEqual({ ok: false, error: { kind: 'target-clock' } })
    } finally {
      vi.useRealTimers()
    }
  })

  it('serves a bucket whether its name is in the address or not, in a folder or not', async () => {
    const endpoint = `http://127.0.0.1:${String(swift.port)}/territoires`
    given(await rootOf({ prefix: '' }).open('t-7').write('a.batch', noise(20), never))
    const listed = await rootOf({ endpoint, prefix: '' }).open('t-7').list(never)
    expect(given(listed)).toEqual([{ name: 'a.batch', bytes: 20 }])
    expect(given(await rootOf({ prefix: '' }).territories(never))).toContain('t-7')
    expect(given(await rootOf({ prefix: '/dans/un dossier/' }).territories(never))).toEqual([])
  })
})
