import { writeFile } from 'node:fs/promises'
import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { makeChanges } from '../../shared/change/make-changes'
import { writeFile as writeCoterr } from '../../shared/file/write-file'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import { message } from './harness/forms'
import { countIn } from './harness/territory'
import { expect, test } from './harness/test'

const actors = 10_000
const madeAt = 1_790_841_600_000

/** A territory of 10,000 actors, as a colleague would send it. */
function largeFile(): Uint8Array {
  const id = 't-grand'
  const edits = Array.from({ length: actors }, (_, index) => {
    const number = String(index).padStart(5, '0')
    return { kind: 'actor', id: `a${number}`, fields: { name: `Acteur ${number}` } }
  })
  const territory = { kind: 'territory', id, fields: { name: 'Grand territoire' } }
  const set: ChangeSet = {
    stamp: makeStamp(madeAt, 0, 'grand00000' as DeviceId),
    person: '',
    at: madeAt,
    origin: 'typed',
    changes: makeChanges(() => undefined, [territory, ...edits]),
  }
  const rows = applySets(() => undefined, [set])
  const written = writeCoterr({
    territory: { id, name: 'Grand territoire' },
    changeSets: [set],
    rows: rows.values(),
    network: null,
    generator: 'tests',
    at: madeAt,
  })
  if (!written.ok) throw new Error(written.error.kind)
  return written.value
}

test('of 10,000 actors only those in sight are drawn, and the last is a key away', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  await writeFile(profile.path('grand.coterr'), largeFile())
  const { page } = await start({ profile, files: [profile.path('grand.coterr')] })
  await expect(message(page, '« Grand territoire » est ouvert')).toBeVisible()
  expect(await countIn(page, 'Acteurs')).toBe(actors)
  const grid = page.getByRole('grid', { name: 'Acteurs' })
  const rows = grid.getByRole('row')
  await expect(rows.filter({ hasText: 'Acteur 00000' })).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', String(actors + 1))
  expect(await rows.count()).toBeLessThan(100)
  await grid.focus()
  await page.keyboard.press('End')
  await expect(rows.filter({ hasText: 'Acteur 09999' })).toBeVisible()
  expect(await rows.count()).toBeLessThan(100)
  await page.getByRole('searchbox').fill('acteur 04242')
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'Acteur 04242' })).toBeVisible()
})
