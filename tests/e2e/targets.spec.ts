import type { Page } from '@playwright/test'
import type { CoterrBridge } from '../../shared/ipc/bridge'
import type { TargetPlace } from '../../shared/ipc/sync-payloads'
import { bucket, makeBucket } from '../targets/make-bucket'
import { rawBytes } from '../targets/raw-bytes'
import { startApache } from '../targets/start-apache'
import { startSwift } from '../targets/start-swift'
import { expect, test } from './harness/test'

const password = 'clé-à-molette-très-secrète'
const passphrase = 'une phrase que personne ne devine'
const planted = 'Zéphyrine Quatrefages'

/** Everything that the page asks of a target, in the order of a first sync of a territory with a key. */
async function syncByHand(page: Page, place: TargetPlace, secret: string) {
  return page.evaluate(
    async ([at, given, phrase, text]) => {
      const { coterr } = globalThis as unknown as { readonly coterr: CoterrBridge }
      const target = { id: at.kind, name: at.kind, place: at, isAutomatic: false }
      const where = { target: at.kind, territory: 't-1' }
      const wrong = await coterr.syncTest({ place: at, secret: 'autre' })
      const tested = await coterr.syncTest({ place: at, secret: given })
      await coterr.syncKeep({ target: { ...target, territories: ['t-1'] }, secret: given })
      await coterr.keyMake({ territory: 't-1', passphrase: phrase })
      const published = await coterr.keyPublish(where)
      const bytes = new TextEncoder().encode(text)
      const written = await coterr.syncWrite({ ...where, bytes })
      const name = written.ok ? written.value.name : ''
      const listed = await coterr.syncList(where)
      const read = await coterr.syncRead({ ...where, name })
      const isSame =
        read.ok && read.value.kind === 'whole' && read.value.bytes.length === bytes.length
      await coterr.keyForget('t-1')
      const sealed = await coterr.syncList(where)
      const misremembered = await coterr.keyEnter({ ...where, passphrase: 'autre' })
      const entered = await coterr.keyEnter({ ...where, passphrase: phrase })
      const territories = await coterr.syncTerritories(at.kind)
      return {
        wrong,
        tested,
        published,
        name,
        listed,
        isSame,
        sealed,
        misremembered,
        entered,
        territories,
      }
    },
    [place, secret, passphrase, planted] as const,
  )
}

type Answers = Awaited<ReturnType<typeof syncByHand>>

function expectSynced(answers: Answers): void {
  expect(answers).toMatchObject({
    wrong: { ok: false, error: { kind: 'target-login' } },
    tested: { ok: true, value: { territories: [] } },
    published: { ok: true },
    listed: { ok: true, value: { batches: [{ name: answers.name }], foreign: 0, isSealed: false } },
    isSame: true,
    sealed: { ok: true, value: { batches: [], isSealed: true } },
    misremembered: { ok: false, error: { kind: 'wrong-passphrase' } },
    entered: { ok: true },
    territories: { ok: true, value: ['t-1'] },
  })
  expect(answers.name).toMatch(/^[0-9a-f]{40}\.batch\.age$/)
}

test('the real app keeps a sealed territory on a real WebDAV server and a real object storage, and speaks to nobody else', async ({
  start,
}) => {
  test.setTimeout(180_000)
  const login = { user: 'zoé', password }
  const apache = await startApache({ login })
  const swift = await startSwift()
  await makeBucket(swift)
  const running = await start({ mayTryNetwork: true })
  const { page, profile } = running

  const url = `http://127.0.0.1:${String(apache.port)}/dav`
  expectSynced(await syncByHand(page, { kind: 'webdav', url, user: login.user }, password))
  const endpoint = `http://127.0.0.1:${String(swift.port)}`
  const s3 = { endpoint, region: '', bucket, prefix: 'a/b', accessKey: swift.accessKey }
  expectSynced(await syncByHand(page, { kind: 's3', ...s3 }, swift.secret))

  await running.close()
  for (const folder of [apache.storage, swift.storage]) {
    const stored = await rawBytes(folder)
    expect(stored.includes('age-encryption.org')).toBe(true)
    expect(stored.includes(planted)).toBe(false)
  }
  // The settings of the targets are there, and no secret is.
  const kept = await rawBytes(profile.folder)
  expect(kept.includes(endpoint)).toBe(true)
  for (const secret of [password, passphrase, swift.secret, 'AGE-SECRET-KEY']) {
    expect(kept.includes(secret)).toBe(false)
  }
  const others = (await running.networkAttempts()).filter(
    (attempt) => ![apache.port, swift.port].some((port) => attempt.includes(String(port))),
  )
  expect(others).toEqual([])
  await apache.stop()
  await swift.stop()
})
