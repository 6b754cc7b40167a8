import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { erasureOf } from '../../../shared/change/erase'
import { wholeShare } from '../../../shared/file/share-profile'
import { shareContent } from '../../../shared/file/share-content'
import { temporaryFolder } from '../temporary-folder'
import { jsonOf, runAt } from './fake-terminal'
import { actor, Facilitator, readTerritory, valleyId, writeValley } from './valley'

async function canonicalOf(path: string): Promise<string> {
  const { changeSets } = await readTerritory(path)
  return canonicalRows(applySets(() => undefined, changeSets).values())
}

describe('coterr join', () => {
  it('unites files without losing a word, and counts the disagreements', async () => {
    const folder = await temporaryFolder()
    const [first, second] = await writeValley(folder)
    const answer = await runAt({ folder }, 'join', 'all.coterr', 'first.coterr', 'second.coterr')
    expect(answer).toMatchObject({ code: 0, err: '' })
    expect(answer.out).toBe(
      'all.coterr: 2 files, 3 change sets, 5 records, 1 conflicts\n' +
        '  first.coterr: 2 change sets, 1 in no other file\n' +
        '  second.coterr: 2 change sets, 1 in no other file\n',
    )
    const { changeSets } = await readTerritory(join(folder, 'all.coterr'))
    first.take(second.sets)
    const byStamp = new Map(changeSets.map((set) => [set.stamp, set]))
    expect(byStamp.size).toBe(3)
    for (const set of first.sets) expect(byStamp.get(set.stamp)).toEqual(set)
  })

  it('gives the same bytes whatever the order and number of the files', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const third = new Facilitator('chloe00000', 'Chloé', 9)
    third.say([actor('a9', { name: 'Neuf' })])
    await third.save(join(folder, 'third.coterr'), {
      network: { positions: new Map([['a9', [1, 2]]]), view: { zoom: 2 } },
    })
    const [a, b, c] = ['first.coterr', 'second.coterr', 'third.coterr']
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, a, c, a, b],
    ]
    const all: Buffer[] = []
    for (const [index, order] of orders.entries()) {
      const out = `${String(index)}.coterr`
      expect(await runAt({ folder }, 'join', out, ...order)).toMatchObject({ code: 0 })
      all.push(await readFile(join(folder, out)))
    }
    expect(all[1]).toEqual(all[0])
    expect(all[2]).toEqual(all[0])
    const joined = await readTerritory(join(folder, '0.coterr'))
    expect(joined.network?.positions).toEqual(new Map([['a9', [1, 2]]]))
  })

  it('fills what a share profile had left out from a file that has it', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    const rows = applySets(() => undefined, first.sets)
    const whole = {
      territory: { id: valleyId, name: 'La vallée' },
      ...{ changeSets: first.sets, rows: rows.values(), network: null },
      ...{ generator: 'test', at: 0 },
    }
    const shared = shareContent(whole, rows, { ...wholeShare, profile: 'public' })
    await first.save(join(folder, 'public.coterr'), shared)
    for (const files of [
      ['public.coterr', 'first.coterr'],
      ['first.coterr', 'public.coterr'],
    ]) {
      await runAt({ folder }, 'join', 'filled.coterr', ...files, '--force')
      const filled = await readTerritory(join(folder, 'filled.coterr'))
      expect(filled.changeSets).toEqual(first.sets)
      expect(filled.manifest.shareProfile).toBe('complete')
      expect(filled.manifest.leftOut).toBeUndefined()
    }
    await runAt({ folder }, 'join', 'alone.coterr', 'public.coterr', 'public.coterr')
    const alone = await readTerritory(join(folder, 'alone.coterr'))
    expect(alone.manifest.shareProfile).toBe('public')
    expect(alone.manifest.leftOut?.records).toEqual(shared.share?.leftOut?.records)
  })

  it('leaves out of all files what somebody had erased', async () => {
    const folder = await temporaryFolder()
    const [first, second] = await writeValley(folder)
    second.say([{ kind: 'contact', id: 'c1', fields: erasureOf('contact', 'c1').values }], 'erase')
    await second.save(join(folder, 'second.coterr'))
    await runAt({ folder }, 'join', 'all.coterr', 'first.coterr', 'second.coterr')
    const { changeSets } = await readTerritory(join(folder, 'all.coterr'))
    expect(JSON.stringify(first.sets)).toContain('Personne-Plantée')
    expect(JSON.stringify(changeSets)).not.toContain('Personne-Plantée')
    expect(changeSets).toHaveLength(4)
  })

  it('keeps entries that this version does not know', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    const photo = new Uint8Array([1, 2, 3])
    await first.save(join(folder, 'first.coterr'), {
      unknown: { entries: new Map([['attachments/photo', photo]]), manifest: { later: 1 } },
    })
    await runAt({ folder }, 'join', 'all.coterr', 'first.coterr', 'second.coterr')
    const { unknown } = await readTerritory(join(folder, 'all.coterr'))
    expect(unknown.entries).toEqual(new Map([['attachments/photo', photo]]))
    expect(unknown.manifest).toEqual({ later: 1 })
  })

  it('writes nothing where one file is refused, or is of another territory', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    await writeFile(join(folder, 'text.coterr'), 'Bonjour')
    const territory = { id: 't-ailleurs', name: 'Ailleurs' }
    await first.save(join(folder, 'other.coterr'), {
      ...{ territory, changeSets: first.sets.slice(1) },
    })
    const before = await readdir(folder)
    const refused = await runAt({ folder }, 'join', 'all.coterr', 'first.coterr', 'text.coterr')
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('text.coterr: refused: this is not a CoTerr territory')
    const other = await runAt({ folder }, 'join', 'all.coterr', 'first.coterr', 'other.coterr')
    expect(other.code).toBe(1)
    expect(other.err).toContain('of another territory (t-ailleurs, not t-vallee)')
    expect(await readdir(folder)).toEqual(before)
  })

  it('overwrites only when forced', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    await writeFile(join(folder, 'all.coterr'), 'kept')
    const words = ['join', 'all.coterr', 'first.coterr', 'second.coterr', '--json'] as const
    const refused = await runAt({ folder }, ...words)
    expect(refused.code).toBe(1)
    expect(jsonOf(refused)).toMatchObject([{ ok: false, error: { kind: 'exists' } }])
    expect(await readFile(join(folder, 'all.coterr'), 'utf8')).toBe('kept')
    const forced = await runAt({ folder }, ...words, '--force')
    expect(forced.code).toBe(0)
    expect(jsonOf(forced)).toMatchObject([{ ok: true, changeSets: 3, conflicts: 1 }])
    expect(await canonicalOf(join(folder, 'all.coterr'))).toContain('vu en juin')
  })
})
