import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { erasureOf } from '../../../shared/change/erase'
import { temporaryFolder } from '../temporary-folder'
import { jsonOf, runAt } from './fake-terminal'
import { actor, writeValley } from './valley'

describe('coterr info', () => {
  it('tells what a file holds, who made it and when', async () => {
    const folder = await temporaryFolder()
    const [first, second] = await writeValley(folder)
    first.take(second.sets)
    first.say([{ kind: 'actor', id: 'a2', fields: erasureOf('actor', 'a2').values }], 'erase')
    await first.save(join(folder, 'all.coterr'), {
      unknown: { entries: new Map([['attachments/photo', new Uint8Array([1])]]), manifest: {} },
    })
    const [told] = jsonOf(await runAt({ folder }, 'info', 'all.coterr', '--json'))
    expect(told).toMatchObject({
      ...{ ok: true, territory: { id: 't-vallee', name: 'La vallée' }, isEncrypted: false },
      ...{ shareProfile: 'complete', leftOut: null, changeSets: 4, partialChangeSets: 0 },
      records: { territory: 1, actor: 2, contact: 1 },
      ...{ erased: 1, conflicts: 1, unknownEntries: ['attachments/photo'] },
      people: [
        { name: 'Ana Morel', changeSets: 3 },
        { name: 'Bruno', changeSets: 1 },
      ],
    })
    const heads = told?.['heads'] as readonly string[]
    expect(heads.map((stamp) => stamp.slice(15)).sort()).toEqual(['ana0000000', 'bruno00000'])
  })

  it('tells it in words', async () => {
    const folder = await temporaryFolder()
    await writeValley(folder)
    const { out, code } = await runAt({ folder, language: 'fr_FR' }, 'info', 'first.coterr')
    expect(code).toBe(0)
    expect(out).toMatch(/^Territoire +La vallée$/m)
    expect(out).toMatch(/^Personnes +Ana Morel \(2\)$/m)
    expect(out).toMatch(/^Fiches +territory 1, actor 2, contact 1$/m)
    expect(out).toMatch(/^Faites \(UTC\) +2026-09-21 09:01 – 2026-09-21 09:02$/m)
  })

  it('says what a share profile left out', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    first.say([actor('a4', { name: 'Quatre' })])
    await first.save(join(folder, 'part.coterr'), {
      changeSets: first.sets.map((set) => ({ ...set, partial: true })),
      share: {
        shareProfile: 'public',
        leftOut: { worlds: 1, themes: 0, communes: 0, records: { contact: 1 } },
      },
    })
    const { out } = await runAt({ folder }, 'info', 'part.coterr')
    expect(out).toMatch(/^Left out +worlds 1, themes 0, communes 0, contact 1$/m)
    expect(out).toMatch(/^Change sets +3 \(3 in part only\)$/m)
  })

  it('is not led astray by a date that no calendar has', async () => {
    const folder = await temporaryFolder()
    const [first] = await writeValley(folder)
    const changeSets = first.sets.map((set) => ({ ...set, at: 1e300 }))
    await first.save(join(folder, 'odd.coterr'), { changeSets, at: 1e300 })
    const { out, code } = await runAt({ folder }, 'info', 'odd.coterr')
    expect(code).toBe(0)
    expect(out).toMatch(/^Made \(UTC\) +\? – \?$/m)
  })
})
