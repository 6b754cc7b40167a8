import { randomBytes } from 'node:crypto'
import { connect } from 'node:tls'
import type { Page } from '@playwright/test'
import { makeIdentity } from '../../electron/main/nearby/laptop-identity'
import { pairWith } from '../../electron/main/nearby/pair-with'
import type { NearbyState } from '../../shared/ipc/nearby-payloads'
import { drawFrom, httpNoise, tlsNoise } from '../electron/main/nearby/hostile-frames'
import { startMiddle } from '../electron/main/nearby/man-in-the-middle'
import { expect, test } from './harness/test'

/*
 * The attacks of tests/electron/main/nearby on the real app: its TLS is Chromium's BoringSSL, where those
 * tests run on Node's OpenSSL.
 */

const address = '127.0.0.1'
const stop = new AbortController().signal
const territory = 'vallee-secrete'

function open(page: Page): Promise<NearbyState> {
  return page.evaluate(async (id) => {
    const opened = await window.coterr?.nearbyOpen({
      ...{ territory: id, territoryName: 'Vallée secrète', name: 'Hôte' },
    })
    if (opened?.ok !== true) throw new Error('not opened')
    const state = { now: opened.value }
    window.coterr?.onNearbyChanged((next) => {
      state.now = next
    })
    Reflect.set(window, 'nearbyState', state)
    return opened.value
  }, territory)
}

/** What the screen would show. */
function shown(page: Page): Promise<NearbyState> {
  return page.evaluate(() => (Reflect.get(window, 'nearbyState') as { now: NearbyState }).now)
}

async function pairAt(port: number, code: string) {
  const identity = await makeIdentity()
  const at = { address, port }
  return pairWith({ at, code, name: 'Invité', identity, random: randomBytes, stop })
}

/** What comes back for raw bytes inside TLS; empty where the connection was ended. */
async function answerTo(port: number, text: Buffer | string, isNamed = true): Promise<string> {
  const { key, certificate: cert } = await makeIdentity()
  const own = isNamed ? { key, cert } : {}
  return new Promise((resolve) => {
    const heard: Buffer[] = []
    const socket = connect({ host: address, port, rejectUnauthorized: false, ...own })
    socket.on('secureConnect', () => socket.end(text))
    socket.on('data', (chunk: Buffer) => heard.push(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(heard).toString('latin1')))
    socket.setTimeout(1_000, () => socket.destroy())
  })
}

const other = (code: string | null): string =>
  String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('the real app refuses a man in the middle, wrong codes and a fourth try', async ({
  start,
}) => {
  const { page } = await start()
  const { port, code } = await open(page)
  const middle = await startMiddle(port)
  expect(await pairAt(middle.port, code ?? '')).toMatchObject({
    error: { kind: 'pair-wrong-code' },
  })
  expect(middle.heard()).toContain('"proof"')
  expect(middle.heard()).not.toContain('Vall')
  middle.close()
  await expect.poll(async () => (await shown(page)).wrongCodes).toBe(1)
  for (const wrongCodes of [2, 3]) {
    const wrong = other((await shown(page)).code)
    expect(await pairAt(port, wrong)).toMatchObject({ error: { kind: 'pair-wrong-code' } })
    await expect.poll(async () => (await shown(page)).wrongCodes).toBe(wrongCodes)
  }
  expect(await shown(page)).toMatchObject({ code: null, paired: [] })
  expect(await pairAt(port, '000000')).toMatchObject({ error: { kind: 'pair-locked' } })
})

test('the real app tells strangers nothing, stands malformed frames, and pairs afterwards', async ({
  start,
}) => {
  const { page } = await start()
  const { port, code } = await open(page)
  const ask = (path: string): string =>
    `GET /coterr1/${path} HTTP/1.1\r\nHost: laptop\r\nConnection: close\r\n\r\n`
  const paths = [
    'territories',
    `entries/${territory}`,
    'entries/other',
    `entries/${territory}/a.batch`,
  ]
  const answers = await Promise.all(paths.map((path) => answerTo(port, ask(path))))
  expect([...new Set(answers)]).toEqual([expect.stringMatching(/^HTTP\/1\.1 403 /)])
  expect(await answerTo(port, ask('territories'), false)).toBe('')

  const draw = drawFrom(8)
  for (let count = 0; count < 60; count += 1) {
    const frame = count % 2 === 0 ? httpNoise(draw, territory) : tlsNoise(draw)
    expect(await answerTo(port, frame)).not.toMatch(/Vall|HTTP\/1\.1 2/)
  }
  expect(await shown(page)).toMatchObject({ code, wrongCodes: 0, paired: [] })
  expect(await pairAt(port, code ?? '')).toMatchObject({
    ok: true,
    value: { name: 'Hôte', territory: { id: territory, name: 'Vallée secrète' } },
  })
  await expect.poll(async () => (await shown(page)).paired).toMatchObject([{ name: 'Invité' }])
  // Closed: nobody listens any more.
  await page.evaluate(() => window.coterr?.nearbyClose())
  expect(await pairAt(port, '000000')).toMatchObject({ error: { kind: 'target-unreachable' } })
})
