import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { TargetRoot } from '../../shared/sync/target'
import { failure, given, never, noise } from './given'
import { openPlace } from './open-place'
import { openWebdav } from './open-webdav'
import { canMakeDisk, smallDisk } from './small-disk'
import { patient } from './stand'
import type { Apache } from './start-apache'
import { startApache } from './start-apache'

const login = { user: 'zoé', password: 'clé à molette' }

async function apacheFor(kind: 'Basic' | 'Digest', storage?: string): Promise<Apache> {
  const who = kind === 'Basic' ? login : { user: 'zoe', password: 'cle' }
  const apache = await startApache(
    storage === undefined ? { login: who, kind } : { login: who, kind, storage },
  )
  onTestFinished(apache.stop)
  return apache
}

async function expectEach(root: TargetRoot, kind: string): Promise<void> {
  const folder = root.open('t-1')
  expect(failure(await root.territories(never))).toBe(kind)
  expect(failure(await folder.list(never))).toBe(kind)
  expect(failure(await folder.read('a.batch', never))).toBe(kind)
  expect(failure(await folder.write('a.batch', noise(10), never))).toBe(kind)
  expect(failure(await folder.remove('a.batch', never))).toBe(kind)
}

describe('a real WebDAV server', () => {
  it('refuses a wrong password, a password that has expired, and nobody', async () => {
    const { port } = await apacheFor('Basic')
    for (const wrong of [
      { ...login, password: 'expiré' },
      { user: 'autre', password: login.password },
      { user: '', password: '' },
    ]) {
      await expectEach(openWebdav(port, wrong, patient).root, 'target-login')
    }
  })

  it('takes a Digest login, where that is what it wants, and refuses a wrong one', async () => {
    const { port } = await apacheFor('Digest')
    const { root } = openWebdav(port, { user: 'zoe', password: 'cle' }, patient)
    for (const name of ['a.batch', 'b.batch']) {
      given(await root.open('t-1').write(name, noise(1000), never))
      expect(given(await root.open('t-1').read(name, never))).toHaveLength(1000)
    }
    expect(given(await root.territories(never))).toEqual(['t-1'])
    await expectEach(openWebdav(port, { user: 'zoe', password: 'x' }, patient).root, 'target-login')
  })

  it('at another path says that nothing is there, and nothing is made', async () => {
    const { port, storage } = await apacheFor('Basic')
    const place = { kind: 'webdav', url: `http://127.0.0.1:${String(port)}/dav/typo`, user: 'zoé' }
    const { root } = openPlace({ ...place, kind: 'webdav' }, login.password, patient)
    expect(failure(await root.territories(never))).toBe('target-not-found')
    expect(failure(await root.open('t-1').write('a', noise(9), never))).toBe('target-not-found')
    expect(await readdir(storage)).toEqual([])
  })

  it('that may not write there says so', async () => {
    const apache = await startApache({ login, isReadOnly: true })
    onTestFinished(apache.stop)
    await mkdir(join(apache.storage, 't-1'))
    const folder = openWebdav(apache.port, login, patient).root.open('t-1')
    expect(given(await folder.list(never))).toEqual([])
    expect(failure(await folder.write('a.batch', noise(9), never))).toBe('target-forbidden')
    expect(failure(await folder.remove('a.batch', never))).toBe('target-forbidden')
  })

  it('that was switched off cannot be reached', async () => {
    const apache = await startApache({ login })
    const target = openWebdav(apache.port, login, patient)
    given(await target.root.open('t-1').write('a.batch', noise(5), never))
    await apache.stop()
    await expectEach(target.root, 'target-unreachable')
  })

  if (canMakeDisk()) {
    it('whose disk is full says so, and keeps what it has', async () => {
      const { folder: storage } = smallDisk(4)
      const { port } = await apacheFor('Basic', storage)
      const folder = openWebdav(port, login, patient).root.open('t-1')
      let count = 0
      for (;;) {
        const written = await folder.write(`e-${String(count)}`, noise(700_000), never)
        if (!written.ok) {
          expect(written.error).toEqual({ kind: 'target-full' })
          break
        }
        count += 1
      }
      expect(count).toBeGreaterThan(3)
      const listed = given(await folder.list(never))
      expect(listed.filter(({ bytes }) => bytes === 700_000)).toHaveLength(count)
    })
  }
})
