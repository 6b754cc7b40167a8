import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packagesAreCurrent } from '../../../scripts/setup/node-modules.mjs'

type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>

describe('whether the installed packages are those of the lock file', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'coterr-setup-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  const lock = (packages: Packages) => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
  }
  const install = (packages: Packages) => {
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
  }

  it('says no before the first installation', () => {
    lock({ '': { version: '0.1.0' }, 'node_modules/dexie': { version: '4.4.7' } })
    expect(packagesAreCurrent(root)).toBe(false)
  })

  it('says yes when each has the version asked for', () => {
    lock({ '': { version: '0.2.0' }, 'node_modules/dexie': { version: '4.4.7' } })
    install({ 'node_modules/dexie': { version: '4.4.7' } })
    expect(packagesAreCurrent(root)).toBe(true)
  })

  it('says no when one has another version', () => {
    lock({ 'node_modules/dexie': { version: '4.4.8' } })
    install({ 'node_modules/dexie': { version: '4.4.7' } })
    expect(packagesAreCurrent(root)).toBe(false)
  })

  it('does not miss the optional package of another system', () => {
    const win = 'node_modules/@esbuild/win32-x64'
    lock({
      'node_modules/dexie': { version: '4.4.7' },
      [win]: { version: '1.0.0', optional: true },
    })
    install({ 'node_modules/dexie': { version: '4.4.7' } })
    expect(packagesAreCurrent(root)).toBe(true)
  })

  it('says no when npm was interrupted and left a torn file', () => {
    lock({ 'node_modules/dexie': { version: '4.4.7' } })
    install({})
    writeFileSync(join(root, 'node_modules/.package-lock.json'), '{"packages":{"node_mod')
    expect(packagesAreCurrent(root)).toBe(false)
  })
})
