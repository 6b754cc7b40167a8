import { lstat, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom } from './harness/dialogs'
import { addRecord, dismissMessages, expectSaved, message, rows, type } from './harness/forms'
import type { Profile } from './harness/profile'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Vallée des sauvegardes'

async function chooseInMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

async function backupNames({ folder }: Profile): Promise<readonly string[]> {
  const [territory] = await readdir(join(folder, 'backups')).catch(() => [])
  return territory === undefined ? [] : readdir(join(folder, 'backups', territory))
}

/** Which of these words stand in a file of the profile, as they are, in UTF-16, or compressed in a ZIP. */
async function findWords(
  { folder }: Profile,
  words: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of await readdir(folder, { recursive: true })) {
    const full = join(folder, path)
    // Chromium's lock is a link to nowhere, and its own files come and go.
    const isFile = (await lstat(full).catch(() => null))?.isFile() ?? false
    const bytes = isFile ? await readFile(full).catch(() => null) : null
    if (bytes === null) continue
    const inside = path.endsWith('.coterr')
      ? Object.values(unzipSync(bytes)).map((entry) => Buffer.from(entry))
      : []
    for (const word of words) {
      const isIn = (part: Buffer): boolean =>
        part.includes(word) || part.includes(Buffer.from(word, 'utf16le'))
      if ([bytes, ...inside].some(isIn)) found.push(`${word} in ${path}`)
    }
  }
  return found
}

test('a backup is made before a join, gone back to, and undone', async ({ makeProfile, start }) => {
  const profile = await makeProfile({ person: 'Alix' })
  const a = await start({ profile })
  await createFree(a.page, name)
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin de la Rozeille')
  await saveCopy(a, 'départ.coterr')
  const b = await start({ files: [profile.path('départ.coterr')] })
  await expect(message(b.page, `« ${name} » est ouvert`)).toBeVisible()
  await addRecord(b.page, 'Ajouter un acteur', 'Foyer rural de Gioux')
  await saveCopy(b, 'b.coterr')
  await b.close()

  const form = await addRecord(a.page, 'Ajouter un acteur', 'Cinéma Le Colbert')
  await type(form, 'Sigle', 'CLC')
  const before = await saveCopy(a, 'avant.coterr')
  await openFrom(a, b.profile.path('b.coterr'))
  await chooseMenu(a, 'open-file')
  await a.page.getByRole('button', { name: 'Réunir 1 fichier' }).click()
  await expect.poll(() => countIn(a.page, 'Acteurs')).toBe(3)
  await dismissMessages(a.page)
  expect((await backupNames(profile)).filter((file) => file.includes('-join.'))).toHaveLength(1)
  await rows(a.page, /Cocher Cinéma Le Colbert/).click()
  await type(a.page.getByRole('region', { name: 'Cinéma Le Colbert' }), 'Sigle', 'LC')
  const after = await saveCopy(a, 'après.coterr')

  await chooseInMenu(a.page, 'Sauvegardes')
  const dialog = a.page.getByRole('dialog', { name: 'Sauvegardes' })
  const line = dialog.getByRole('listitem').filter({ hasText: 'Avant la réunion d’un fichier' })
  await line.getByRole('button', { name: /^Revenir à la version du/ }).click()
  await expect(dialog.getByText('1 fiche retrouve ses valeurs d’alors')).toBeVisible()
  await expect(dialog.getByText('1 fiche ajoutée depuis part à la corbeille')).toBeVisible()
  await dialog.getByRole('button', { name: 'Revenir à cette version' }).click()
  await expect(message(a.page, 'Le territoire est revenu à la sauvegarde')).toBeVisible()
  expect((await saveCopy(a, 'revenu.coterr')).state).toBe(before.state)
  await a.page.getByRole('button', { name: 'Annuler : retour à une sauvegarde' }).click()
  await expect.poll(() => countIn(a.page, 'Acteurs')).toBe(3)
  expect((await saveCopy(a, 'annulé.coterr')).state).toBe(after.state)
})

test('a territory wiped from the disk is opened again from its backup', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const first = await start({ profile })
  await createFree(first.page, name)
  await addRecord(first.page, 'Ajouter un acteur', 'Moulin')
  await expectSaved(first.page)
  // The copy of the day comes by itself, once the person rests.
  await expect.poll(() => backupNames(profile)).toHaveLength(1)
  const kept = await saveCopy(first, 'gardé.coterr')
  await first.close()
  await rm(join(profile.folder, 'territories'), { recursive: true })
  await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
  const second = await start({ profile })
  await second.page
    .getByRole('button', { name: `Rouvrir « ${name} » depuis sa sauvegarde` })
    .click()
  await expect(message(second.page, `« ${name} » est ouvert`)).toBeVisible()
  const again = await saveCopy(second, 'rouvert.coterr')
  const stamps = new Set(kept.file.changeSets.map((set) => set.stamp))
  expect(again.file.changeSets.every((set) => stamps.has(set.stamp))).toBe(true)
  expect(again.file.changeSets.length).toBeGreaterThan(0)
})

test('the history is made lighter, and the territory is the same after a new start', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const a = await start({ profile })
  await createFree(a.page, name)
  const form = await addRecord(a.page, 'Ajouter un acteur', 'Moulin')
  await type(form, 'Sigle', 'ANCIENsigle')
  await type(form, 'Sigle', 'NOUVEAUsigle')
  await expectSaved(a.page)
  await chooseInMenu(a.page, 'Alléger l’historique')
  await a.page.getByRole('button', { name: 'Alléger', exact: true }).click()
  await expect(message(a.page, 'L’historique est allégé')).toBeVisible()
  await expect(a.page.getByRole('button', { name: 'Rien à annuler' })).toBeVisible()
  const [territory = ''] = await readdir(join(profile.folder, 'territories'))
  const journal = join(profile.folder, 'territories', territory, 'journal.coterrj')
  expect(await readFile(journal, 'utf8')).not.toContain('ANCIENsigle')
  expect(await readFile(journal, 'utf8')).toContain('NOUVEAUsigle')
  const lighter = await saveCopy(a, 'léger.coterr')
  await a.close()
  const again = await start({ profile })
  await again.page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  await expect(rows(again.page, /Moulin/)).toBeVisible()
  expect((await saveCopy(again, 'léger-2.coterr')).state).toBe(lighter.state)
})

test('a person who is erased stands in no file of the profile any more', async ({
  makeProfile,
  start,
}) => {
  const words = ['Zqwxcvbn', 'Ytrewqzx', 'Plmoknij']
  const profile = await makeProfile()
  const a = await start({ profile })
  await createFree(a.page, name)
  const form = await addRecord(a.page, 'Ajouter un acteur', 'Moulin')
  await form.getByRole('tab', { name: 'Contacts' }).click()
  await form.getByRole('button', { name: 'Ajouter une personne' }).click()
  await type(form, 'Nom', 'Zqwxcvbn')
  await type(form, 'Nom', 'Ytrewqzx')
  await type(form, 'Fonction', 'Plmoknij')
  await expectSaved(a.page)
  await expect.poll(() => backupNames(profile)).not.toHaveLength(0)
  await chooseInMenu(a.page, 'Alléger l’historique')
  await a.page.getByRole('button', { name: 'Alléger', exact: true }).click()
  await expect(message(a.page, 'L’historique est allégé')).toBeVisible()
  await dismissMessages(a.page)
  const before = await findWords(profile, words)
  expect(before.some((place) => place.includes('IndexedDB'))).toBe(true)
  expect(before.some((place) => place.includes('-compact.coterr'))).toBe(true)

  // The form has stayed open while everything was rewritten behind it.
  await form.getByRole('button', { name: 'Effacer définitivement…' }).click()
  const dialog = a.page.getByRole('dialog', { name: 'Effacer définitivement' })
  await dialog.getByRole('button', { name: 'Effacer définitivement' }).click()
  await expect(message(a.page, '1 fiche est effacée définitivement')).toBeVisible()
  // Chromium removes its old files a moment later.
  await expect.poll(() => findWords(profile, words)).toEqual([])
  const copy = await saveCopy(a, 'copie.coterr')
  expect(copy.state).not.toMatch(new RegExp(words.join('|')))
  expect(await countIn(a.page, 'Acteurs')).toBe(1)
  await a.close()
  expect(await findWords(profile, words)).toEqual([])
  const again = await start({ profile })
  await again.page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
  await expect(rows(again.page, /Moulin/)).toBeVisible()
  expect(await findWords(profile, words)).toEqual([])
})
