import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { tableOf } from '../kills/colleague-file'
import { disagreement, readDatabase, readJournal, territoriesOf } from '../kills/two-places'
import { readSaved, saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom, saveTo } from './harness/dialogs'
import { expectSaved, message } from './harness/forms'
import { canMakeDisk } from './harness/small-disk'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Disque plein'

/** Adds actors until the app says that it cannot; the names of those that it said were added. */
async function addUntilRefused(page: Page, prefix: string, most: number): Promise<string[]> {
  const acknowledged: string[] = []
  await page.getByRole('button', { name: 'Ajouter un acteur' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un acteur' })
  for (let count = 0; count < most; count++) {
    const actor = `${prefix}${String(count)}`
    await dialog.getByRole('textbox', { name: 'Nom' }).fill(actor)
    await page.keyboard.press('Control+Enter')
    const added = dialog.getByText(`Ajouté : « ${actor} ».`)
    const refused = page.getByText('Non enregistré')
    await expect(added.or(refused).first()).toBeVisible()
    if (await added.isVisible()) acknowledged.push(actor)
    if (await refused.isVisible()) break
  }
  return acknowledged
}

/** Every name that was acknowledged stands in the database, and the journal says the same. */
async function expectKept(
  { page, profile }: RunningApp,
  acknowledged: readonly string[],
): Promise<void> {
  const [territory = ''] = await territoriesOf(profile)
  const database = await readDatabase(page, territory)
  const names = database.rows.map(({ values }) => values['name'])
  expect(names).toEqual(expect.arrayContaining([...acknowledged]))
  expect(disagreement(await readJournal(profile, territory), database.sets)).toBeNull()
}

if (canMakeDisk()) {
  test('a disk that fills up loses nothing acknowledged, is told, and takes more once there is room', async ({
    makeDisk,
    start,
  }) => {
    test.setTimeout(240_000)
    const disk = await makeDisk(24)
    const { profile } = disk
    // Chromium's own complaints of the full disk stand on its console; the words to the person are below.
    const first = await start({ profile, mayComplain: true })
    await createFree(first.page, name)
    const all = await addUntilRefused(first.page, 'Avant', 3)
    expect(all).toHaveLength(3)
    await first.page.keyboard.press('Escape')
    await disk.fill(96 * 1024)
    all.push(...(await addUntilRefused(first.page, 'Pendant', 400)))
    await expect(first.page.getByText('Non enregistré')).toBeVisible()
    await expect(message(first.page, /disque/).first()).toBeVisible()
    await first.kill()

    await disk.fill(0)
    const second = await start({ profile, mayComplain: true })
    // With no byte left Chromium may not open the database at all: the app stands, and says what to do.
    await second.page
      .getByRole('listitem')
      .getByRole('button', { name: /^Disque plein/ })
      .click()
    const opened = second.page.getByRole('heading', { name: 'Acteurs', level: 1 })
    const told = message(second.page, /n’a pas pu être ouvert.*Libérez de la place/)
    await expect(opened.or(told).first()).toBeVisible()
    if (await opened.isVisible()) {
      expect(await countIn(second.page, 'Acteurs')).toBeGreaterThanOrEqual(all.length)
    }
    await second.kill()

    await disk.makeRoom()
    const third = await start({ profile })
    await openRecent(third.page, name)
    await expectSaved(third.page)
    await expectKept(third, all)
    all.push(...(await addUntilRefused(third.page, 'Après', 3)))
    await expectSaved(third.page)
    await expectKept(third, all)
  })

  test('an import that the disk cannot take is refused whole, and taken once there is room', async ({
    makeDisk,
    start,
  }) => {
    const disk = await makeDisk(24)
    const running = await start({ profile: disk.profile, mayComplain: true })
    const { page } = running
    await createFree(page, name)
    const table = disk.profile.path('table.csv')
    await writeFile(table, tableOf('Import', 1, 3000))
    await disk.fill(200 * 1024)
    await openFrom(running, table)
    await page.getByRole('button', { name: 'Importer', exact: true }).click()
    const submit = page.getByRole('dialog').getByRole('button', { name: 'Importer 3000 acteurs' })
    await submit.click()
    await expect(page.getByText('Non enregistré')).toBeVisible()
    await expect(message(page, /disque/).first()).toBeVisible()
    const count = await countIn(page, 'Acteurs')
    expect([0, 3000]).toContain(count)
    await disk.makeRoom()
    if (count === 0) await submit.click()
    await expect.poll(() => countIn(page, 'Acteurs')).toBe(3000)
    await addUntilRefused(page, 'Après', 1)
    await expectSaved(page)
    await expectKept(running, ['Import-0000', 'Import-2999', 'Après0'])
  })

  test('a copy saved to a full disk is refused, and leaves the older copy whole', async ({
    makeDisk,
    start,
  }) => {
    const disk = await makeDisk(24)
    const running = await start()
    const { page } = running
    await createFree(page, name)
    await saveCopy(running, 'ailleurs.coterr')
    const older = disk.path('copie.coterr')
    await writeFile(older, await readFile(running.profile.path('ailleurs.coterr')))
    const before = await readFile(older)
    await addUntilRefused(page, 'Neuf', 30)
    await page.keyboard.press('Escape')
    await disk.fill(0)
    await saveTo(running, older)
    await chooseMenu(running, 'save-copy')
    await expect(message(page, 'Le disque est plein : « copie.coterr »')).toBeVisible()
    expect(await readFile(older)).toEqual(before)
    await readSaved(older)
    await disk.makeRoom()
    await chooseMenu(running, 'save-copy')
    await expect(message(page, 'Copie enregistrée : copie.coterr')).toBeVisible()
    expect((await readSaved(older)).state).toContain('Neuf29')
  })
} else {
  console.warn(
    'No file system can be made here (root of a Linux is needed): the full disk is not tried.',
  )
}
