import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const listed = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
const files = listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))

describe('the project', () => {
  it('has no folder at its top but those of the design', () => {
    const folders = new Set(files.filter((p) => p.includes('/')).map((p) => p.split('/')[0]))
    // vite/ belongs to the configuration of the build: plug-ins of ours.
    const known = [
      '.ci',
      'assets',
      'docs',
      'electron',
      'renderer',
      'scripts',
      'shared',
      'tests',
      'vite',
    ]
    expect([...folders].filter((folder) => !known.includes(folder ?? ''))).toEqual([])
    expect(files.length).toBeGreaterThan(400)
  })

  it('names no registry host in its lock file', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
    expect(lock).toContain('"node_modules/dexie"')
    expect(lock.match(/"resolved": "[^"]*"/g) ?? []).toEqual([])
  })

  it('names no folder of the machine it was made on', () => {
    // Built from parts, so that this file is not its own finding.
    const machine = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/'].join('|'))
    const text = files.filter((path) => /\.(ts|tsx|js|mjs|cjs|json|md|yml|html|css|sh)$/.test(path))
    const found = text.filter((path) => machine.test(readFileSync(join(root, path), 'utf8')))
    expect(found).toEqual([])
  })
})
