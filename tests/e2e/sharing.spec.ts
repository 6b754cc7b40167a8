import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { isSealed } from '../../shared/seal/is-sealed'
import type { SavedFile } from './harness/coterr-files'
import { countOf, readSaved } from './harness/coterr-files'
import { chooseMenu, openFrom, saveTo } from './harness/dialogs'
import { dismissMessages, message } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')
const secret = 'tilleul brouette horloge cabane'

async function openShare(page: Page) {
  await page.keyboard.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Partager le territoire' })
  await expect(dialog.getByText('Rien n’est laissé de côté')).toBeVisible()
  return dialog
}

async function openExample({ page }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click()
  await expect(page.getByRole('grid', { name: 'Acteurs' })).toBeVisible()
  await dismissMessages(page)
}

/** Shares what is open as the dialog stands, and says where. */
async function saved(running: RunningApp, name: string): Promise<string> {
  const path = running.profile.path(name)
  await saveTo(running, path)
  await running.page.getByRole('button', { name: 'Enregistrer…' }).click()
  await expect(message(running.page, `Copie enregistrée : ${name}`).last()).toBeVisible()
  await expect(running.page.getByRole('dialog')).toHaveCount(0)
  await dismissMessages(running.page)
  return path
}

async function openFile(running: RunningApp, path: string, action = 'open-file'): Promise<void> {
  await openFrom(running, path)
  await chooseMenu(running, action)
}

/** What stands on this computer of any territory. */
async function traces({ page, profile }: RunningApp): Promise<readonly string[]> {
  const databases = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name = '' }) => name),
  )
  const folders = await Promise.all(
    ['territories', 'backups', 'trash'].map((name) =>
      readdir(join(profile.folder, name), { recursive: true }).catch(() => []),
    ),
  )
  const settings = JSON.parse(await readFile(join(profile.folder, 'settings.json'), 'utf8')) as {
    recents: readonly unknown[]
  }
  const recents = settings.recents.map((recent) => JSON.stringify(recent))
  return [...databases, ...folders.flat(), ...recents]
}

function contactNames({ file }: SavedFile): readonly string[] {
  return file.changeSets
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => kind === 'contact')
    .flatMap(({ values: { lastName } }) => (typeof lastName === 'string' ? [lastName] : []))
}

test('Enter shares everything; without contacts, none is in the file, and the figures say so', async ({
  start,
}) => {
  const running = await start()
  await openExample(running)
  await openShare(running.page)
  const whole = running.profile.path('tout.coterr')
  await saveTo(running, whole)
  await running.page.keyboard.press('Enter')
  await expect(message(running.page, 'Copie enregistrée : tout.coterr').last()).toBeVisible()
  const all = await readSaved(whole)
  expect(all.file.manifest.shareProfile).toBe('complete')
  const [name = ''] = contactNames(all)
  expect(name).not.toBe('')

  const dialog = await openShare(running.page)
  await dialog.getByRole('radio', { name: 'Sans les contacts' }).click()
  await dialog.getByRole('combobox', { name: 'Mondes' }).fill('Pouvoirs')
  await running.page.getByRole('option', { name: 'Pouvoirs publics' }).click()
  await expect(dialog.getByText('0 sur 1', { exact: true })).toBeVisible()
  await expect(dialog.getByText(/^26 sur 55$/)).toBeVisible()
  const path = await saved(running, 'sans contacts.coterr')
  const part = await readSaved(path)
  expect(part.file.manifest.shareProfile).toBe('without-contacts')
  expect(contactNames(part)).toEqual([])
  expect(part.state).not.toContain(name)
  expect(countOf(part, 'actor')).toBe(26)
  expect(part.file.changeSets.some(({ partial }) => partial === true)).toBe(true)
})

test('a file under a passphrase asks for it, refuses a wrong one, and a damaged one by its own sentence', async ({
  makeProfile,
  start,
}) => {
  const a = await start()
  await openExample(a)
  const dialog = await openShare(a.page)
  await dialog.getByText('Phrase secrète', { exact: true }).click()
  const typed = dialog.getByRole('textbox', { name: 'Phrase secrète', exact: true })
  const again = dialog.getByRole('textbox', { name: 'La même, une seconde fois' })
  await typed.fill('azerty')
  await expect(dialog.getByText(/^Très faible/)).toBeVisible()
  await typed.fill(secret)
  await again.fill('autre')
  await expect(dialog.getByText('Les deux ne sont pas les mêmes.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Enregistrer…' })).toBeDisabled()
  await again.fill(secret)
  await expect(dialog.getByText(/^Très bonne/)).toBeVisible()
  const path = await saved(a, 'protégé.coterr')
  const bytes = new Uint8Array(await readFile(path))
  expect(isSealed(bytes)).toBe(true)

  const b = await start({ profile: await makeProfile() })
  await openFile(b, path)
  const ask = b.page.getByRole('dialog', { name: 'Fichier protégé' })
  const field = ask.getByRole('textbox', { name: 'Phrase secrète' })
  await field.fill('une autre')
  await field.press('Enter')
  await expect(ask.getByText(/^Cette phrase secrète n’est pas la bonne/)).toBeVisible()
  await field.fill(secret)
  await field.press('Enter')
  await expect(b.page.getByRole('grid', { name: 'Acteurs' })).toBeVisible()

  const last = bytes.length - 9
  bytes[last] = (bytes[last] ?? 0) ^ 1
  const damaged = b.profile.path('abîmé.coterr')
  await writeFile(damaged, bytes)
  await openFile(b, damaged)
  await field.fill(secret)
  await field.press('Enter')
  await expect(message(b.page, /^Ce fichier protégé est abîmé/).last()).toBeVisible()
})

test('a file for a colleague’s key opens there without a word, and nowhere else', async ({
  makeProfile,
  start,
}) => {
  const b = await start({ profile: await makeProfile() })
  await chooseMenu(b, 'open-settings')
  await b.page.getByRole('button', { name: 'Créer ma clé' }).click()
  const key = await b.page.getByRole('dialog').locator('code').innerText()
  await b.page.keyboard.press('Escape')

  const a = await start()
  await openExample(a)
  await chooseMenu(a, 'open-settings')
  const settings = a.page.getByRole('dialog', { name: 'Réglages' })
  await settings.getByRole('textbox', { name: 'Nom', exact: true }).fill('Bruno')
  const keyField = settings.getByRole('textbox', { name: 'Clé publique' })
  await keyField.fill(key.slice(0, -1))
  await settings.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(settings.getByText(/^Ce n’est pas une clé publique/)).toBeVisible()
  await keyField.fill(key)
  await settings.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(settings.getByRole('button', { name: 'Retirer Bruno' })).toBeVisible()
  await a.page.keyboard.press('Escape')
  const dialog = await openShare(a.page)
  await dialog.getByText('Clés de collègues', { exact: true }).click()
  await dialog.getByRole('checkbox', { name: 'Bruno' }).click()
  const path = await saved(a, 'pour bruno.coterr')

  await openFile(b, path)
  await expect(b.page.getByRole('grid', { name: 'Acteurs' })).toBeVisible()
  await openFile(a, path)
  await expect(
    message(a.page, /^Ce fichier est protégé pour d’autres ordinateurs/).last(),
  ).toBeVisible()
})

test('a file that is only read leaves nothing behind, and cannot be changed; then it can be added', async ({
  makeProfile,
  start,
}) => {
  const a = await start()
  await openExample(a)
  const dialog = await openShare(a.page)
  await dialog.getByRole('radio', { name: 'Public' }).click()
  await expect(dialog.getByText('0 sur 1', { exact: true })).toBeVisible()
  const path = await saved(a, 'public.coterr')

  const b = await start({ profile: await makeProfile() })
  const { page } = b
  await openFile(b, path)
  const how = page.getByRole('dialog', { name: 'Comment l’ouvrir ?' })
  await how.getByRole('button', { name: 'Seulement lire' }).click()
  const banner = page.getByRole('region', { name: 'Ouvert pour lecture' })
  await expect(banner).toBeVisible()
  await page
    .getByRole('grid')
    .getByRole('row', { name: /CC Creuse Grand Sud/ })
    .click()
  const form = page.getByRole('region', { name: 'CC Creuse Grand Sud', exact: true })
  await expect(form.getByRole('textbox', { name: 'Nom', exact: true })).toBeDisabled()
  await expect(
    page.getByRole('main').getByRole('button', { name: /Ajouter un acteur/ }),
  ).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const screen of ['Alliances', 'Réseau', 'Relations', 'Défis', 'Richesses']) {
    await page.getByRole('navigation').getByRole('button', { name: screen }).click()
    await expect(banner).toBeVisible()
  }
  expect(await traces(b)).toEqual([])
  await banner.getByRole('button', { name: 'Fermer' }).click()
  await expect(page.getByRole('button', { name: /^Ouvrir l’exemple/ })).toBeVisible()
  expect(await traces(b)).toEqual([])

  await openFile(b, path, 'open-for-reading')
  await banner.getByRole('button', { name: 'Ajouter à mes territoires' }).click()
  await expect(
    page.getByRole('navigation').getByRole('button', { name: 'Historique' }),
  ).toBeVisible()
  await expect(banner).toHaveCount(0)
  expect(await traces(b)).not.toEqual([])

  await openFile(b, example, 'open-for-reading')
  await banner.getByRole('button', { name: 'Réunir avec le territoire' }).click()
  await expect(page.getByRole('dialog', { name: 'Réunir des fichiers' })).toBeVisible()
})
