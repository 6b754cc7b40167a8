import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { readTerritory, writeValley } from './valley'

const project = join(import.meta.dirname, '..', '..', '..')

/** Runs the command itself, as `npm run coterr` does once all is set up. */
function run(folder: string, words: readonly string[], input?: Uint8Array) {
  const program = join(project, 'electron', 'cli', 'run.ts')
  const tsx = join(project, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, ...words], {
    ...{ cwd: folder, env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' } },
    ...(input === undefined ? {} : { input }),
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

describe('the command itself', () => {
  it('joins files on the disk, and ends with its exit code', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const words = ['join', 'all.coterr', 'first.coterr', 'second.coterr']
    expect(run(folder, words)).toMatchObject({ code: 0, err: '' })
    const { manifest, changeSets } = await readTerritory(join(folder, 'all.coterr'))
    const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
      readonly version: string
    }
    expect([changeSets.length, manifest.generator]).toEqual([3, `CoTerr ${version}`])
    const again = run(folder, words)
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toContain('--force')
    expect(run(folder, ['join'])).toMatchObject({ code: 2, out: '' })
  })

  it('reads standard input and writes standard output', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const input = new Uint8Array(await readFile(join(folder, 'first.coterr')))
    const words = ['convert', '-', '--to', 'json', '--out', '-']
    const { code, out, err } = run(folder, words, input)
    expect([code, err]).toEqual([0, '-: 4 records\n'])
    expect(out.startsWith('{"formatVersion":2,')).toBe(true)
    expect(JSON.parse(out)).toMatchObject({ records: { territory: [{ name: 'La vallée' }] } })
  })
})
