import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { jsonOf, runAt } from './fake-terminal'
import { writeValley } from './valley'

/** What a terminal would obey. */
const obeyed = ['\u001b', '\u009b', '\u202e']

describe('coterr validate', () => {
  it('says of good files that they are', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const answer = await runAt({ folder }, 'validate', 'first.coterr', 'second.coterr')
    expect(answer).toMatchObject({ code: 0, err: '' })
    expect(answer.out).toBe(
      'first.coterr: good, “La vallée”, 2 change sets, 4 records\n' +
        'second.coterr: good, “La vallée”, 2 change sets, 5 records\n',
    )
  })

  it('refuses each bad file by name and goes on, in the language asked for', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const bytes = await readFile(join(folder, 'first.coterr'))
    await writeFile(join(folder, 'cut.coterr'), bytes.subarray(0, bytes.length - 30))
    const spoilt = Buffer.from(bytes)
    spoilt[Math.floor(bytes.length / 2)] = (spoilt[Math.floor(bytes.length / 2)] ?? 0) ^ 1
    await writeFile(join(folder, 'spoilt.coterr'), spoilt)
    await writeFile(join(folder, 'text.coterr'), 'Bonjour')
    const names = ['cut', 'spoilt', 'text', 'gone', 'first'].map((name) => `${name}.coterr`)
    const { code, out, err } = await runAt({ folder }, 'validate', ...names, '--lang', 'fr')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const lines = out.replaceAll('\u{202f}', ' ').split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toContain('cut.coterr : refusé : sa fin manque')
    expect(lines[0]).toContain('[truncated]')
    expect(lines[1]).toMatch(/^spoilt\.coterr : refusé : .* \[(damaged|bad-checksum)\]$/)
    expect(lines[2]).toContain('[not-coterr]')
    expect(lines[3]).toContain('gone.coterr n’existe pas [not-found]')
    expect(lines[4]).toContain('first.coterr : bon, « La vallée »')
  })

  it('answers in JSON, a line a file, on which a terminal obeys nothing', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    const name = 'rouge \u001b[31m \u009b2J \u202e'
    await first.save(join(folder, 'odd.coterr'), { territory: { id: 't-vallee', name } })
    const answer = await runAt({ folder }, 'validate', '--json', 'odd.coterr', 'gone.coterr')
    expect(answer.code).toBe(1)
    for (const char of obeyed) expect(answer.out).not.toContain(char)
    expect(jsonOf(answer)).toEqual([
      {
        ...{ file: 'odd.coterr', ok: true, territory: { id: 't-vallee', name } },
        ...{ formatVersion: 2, shareProfile: 'complete', isEncrypted: false },
        ...{ changeSets: 2, records: 4 },
      },
      {
        ...{ file: 'gone.coterr', ok: false, error: { kind: 'not-found', name: 'gone.coterr' } },
        message: 'there is no gone.coterr',
      },
    ])
    const plain = await runAt({ folder }, 'validate', 'odd.coterr')
    for (const char of obeyed) expect(plain.out).not.toContain(char)
  })

  it('reads standard input for -', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const input = new Uint8Array(await readFile(join(folder, 'first.coterr')))
    expect(await runAt({ folder, input }, 'validate', '-')).toMatchObject({ code: 0 })
  })
})
