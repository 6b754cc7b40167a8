import { X509Certificate } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  fingerprintOf,
  makeIdentity,
  readIdentity,
} from '../../../../electron/main/nearby/laptop-identity'
import { PairedLaptops } from '../../../../electron/main/nearby/paired-laptops'
import { ok } from '../../../../shared/kernel/result'
import { temporaryFolder } from '../../temporary-folder'
import { pairedLaptops } from './laptops'

function secretsIn(kept: Map<string, string>) {
  return {
    get: (name: string) => Promise.resolve(kept.get(name) ?? null),
    set: (name: string, value: string) => {
      kept.set(name, value)
      return Promise.resolve(ok(null))
    },
  }
}

describe('the certificate of a laptop', () => {
  it('is made once, kept among the secrets, and the same after a restart', async () => {
    const kept = new Map<string, string>()
    const first = await readIdentity(secretsIn(kept))
    expect(await readIdentity(secretsIn(kept))).toEqual(first)
    expect(await readIdentity(secretsIn(new Map()))).not.toEqual(first)
    expect([...kept.keys()]).toEqual(['nearby-certificate'])
  })

  it('is made anew where what was kept is not readable', async () => {
    for (const damaged of ['', '{}', '{"key":1}', 'null']) {
      const kept = new Map([['nearby-certificate', damaged]])
      const made = await readIdentity(secretsIn(kept))
      expect(made.fingerprint).toMatch(/^[0-9a-f]{64}$/)
      expect(await readIdentity(secretsIn(kept))).toEqual(made)
    }
  })

  it('is of P-256, good for a century, and names nobody', async () => {
    const { certificate, fingerprint } = await makeIdentity()
    const read = new X509Certificate(certificate)
    expect(fingerprintOf(read.raw)).toBe(fingerprint)
    expect(read.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    expect(read.subject).toBe('CN=CoTerr')
    expect(read.issuer).toBe('CN=CoTerr')
    expect(read.verify(read.publicKey)).toBe(true)
    expect([read.validFrom, read.validTo].map((date) => new Date(date).getUTCFullYear())).toEqual([
      2020, 2120,
    ])
  })
})

describe('the list of paired laptops', () => {
  const laptop = { peer: 'ab'.repeat(32), name: 'Anne', pairedAt: 5 }

  it('outlasts the app, and takes a new name for one that is paired again', async () => {
    const path = join(await temporaryFolder(), 'paired.json')
    const first = new PairedLaptops(path)
    await first.load()
    expect(first.list()).toEqual([])
    await first.add(laptop)
    await first.add({ ...laptop, name: 'Anne B.' })
    await first.keepPort(4000)
    const second = new PairedLaptops(path)
    await second.load()
    expect(second.list()).toEqual([{ ...laptop, name: 'Anne B.' }])
    expect([second.port, second.has(laptop.peer)]).toEqual([4000, true])
    await second.remove(laptop.peer)
    const third = new PairedLaptops(path)
    await third.load()
    expect(third.list()).toEqual([])
  })

  it('is put aside, and nobody is paired, where it cannot be read', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'paired.json')
    await writeFile(path, '{"port":1,"laptops":[{"peer":"x"}]}')
    const paired = new PairedLaptops(path)
    await paired.load()
    expect(paired.list()).toEqual([])
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^paired-damaged-.*\.json$/)])
  })

  it('has no secret in it: neither the key nor the code', async () => {
    const { host, guest } = await pairedLaptops()
    for (const { userData, identity } of [host, guest]) {
      const text = await readFile(join(userData, 'paired.json'), 'utf8')
      expect(text).not.toContain('PRIVATE')
      expect(text).not.toContain(identity.key.slice(40, 80))
      expect(text).not.toMatch(/code/)
    }
  })
})
