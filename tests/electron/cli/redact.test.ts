import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { jsonOf, runAt } from './fake-terminal'
import { readTerritory, writeValley } from './valley'

/** All that stands in a file, unzipped too. */
async function textOf(path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path))
  const entries = Object.values(unzipSync(bytes))
  return [bytes, ...entries].map((one) => new TextDecoder('latin1').decode(one)).join('\n')
}

describe('coterr redact', () => {
  it('leaves people out, and nobody’s name is in the bytes', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const words = ['redact', 'first.coterr', '--profile', 'public', '--out', 'public.coterr']
    const answer = await runAt({ folder }, ...words)
    expect(answer).toMatchObject({ code: 0, err: '' })
    expect(answer.out).toBe('public.coterr: profile public, 3 records, 1 left out\n')
    const text = await textOf(join(folder, 'public.coterr'))
    expect(text).not.toMatch(/Personne-Plant|Ana Morel|vu en mai/)
    expect(text).toContain('La Forge')
    expect(await textOf(join(folder, 'first.coterr'))).toMatch(/Ana Morel[^]*Personne-Plant/)
    const { manifest } = await readTerritory(join(folder, 'public.coterr'))
    expect(manifest.shareProfile).toBe('public')
    expect(manifest.leftOut?.records).toEqual({ contact: 1 })
  })

  it('leaves out worlds, themes and communes, and refuses a code that is none of them', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const choose = (...words: readonly string[]) => {
      const out = ['--profile', 'complete', '--out', 'part.coterr', '--force', '--json']
      return runAt({ folder }, 'redact', 'first.coterr', ...out, ...words)
    }
    expect(jsonOf(await choose('--without-commune', '23008'))).toMatchObject([{ records: 2 }])
    expect(await textOf(join(folder, 'part.coterr'))).not.toContain('Jardin')
    expect(jsonOf(await choose('--without-world', 'economique'))).toMatchObject([{ leftOut: 1 }])
    expect(await textOf(join(folder, 'part.coterr'))).not.toContain('Forge')
    const elsewhere = await choose('--without-commune', '75056')
    expect(elsewhere).toMatchObject({ code: 0 })
    expect(elsewhere.err).toContain('No actor of the territory is in commune 75056.')
    const before = await readFile(join(folder, 'part.coterr'))
    for (const [option, code] of [
      ['--without-world', 'economic'],
      ['--without-theme', 'nothing'],
      ['--without-commune', 'Aubusson'],
    ] as const) {
      const refused = await choose(option, code)
      expect(refused).toMatchObject({ code: 2, out: '' })
      expect(refused.err).toContain(`${option} ${code}`)
    }
    expect(await readFile(join(folder, 'part.coterr'))).toEqual(before)
  })

  it('says so where nothing is left out, and asks for a profile', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const out = ['--out', 'all.coterr'] as const
    const whole = await runAt({ folder }, 'redact', 'first.coterr', '--profile', 'complete', ...out)
    expect(whole).toMatchObject({ code: 0, err: 'Nothing is left out: this profile tells all.\n' })
    const first = await readTerritory(join(folder, 'first.coterr'))
    expect((await readTerritory(join(folder, 'all.coterr'))).changeSets).toEqual(first.changeSets)
    expect(await runAt({ folder }, 'redact', 'first.coterr', ...out)).toMatchObject({
      ...{ code: 2, err: '--profile is missing. See --help.\n' },
    })
    const other = await runAt({ folder }, 'redact', 'first.coterr', '--profile', 'secret', ...out)
    expect(other.code).toBe(2)
  })

  it('does not call a public file more than that when it is redacted again', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    await runAt({ folder }, 'redact', 'first.coterr', '--profile', 'public', '--out', 'p.coterr')
    const again = ['--profile', 'without-contacts', '--out', 'again.coterr'] as const
    const { out } = await runAt({ folder }, 'redact', 'p.coterr', ...again)
    expect(out).toContain('profile public')
    const { manifest } = await readTerritory(join(folder, 'again.coterr'))
    expect(manifest.shareProfile).toBe('public')
  })
})
