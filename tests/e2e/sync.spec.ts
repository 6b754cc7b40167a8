import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { history, saveCopy } from './harness/coterr-files'
import { openFrom } from './harness/dialogs'
import { addRecord, goTo, message, rows, type } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import {
  cardOf,
  closeSync,
  exchangeByFolder,
  lookInFolder,
  makeStick,
  openSync,
  protect,
  syncDialog,
  synchronise,
  synchroniseWell,
} from './harness/sync'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Vallée de la Rozeille'

async function receive(running: RunningApp, stick: string): Promise<void> {
  const dialog = await lookInFolder(running, stick)
  await dialog.getByRole('button', { name: `Recevoir « ${name} »` }).click()
  await expect(message(running.page, `Le territoire « ${name} » est reçu`)).toBeVisible()
  await expect(running.page.getByRole('dialog')).toHaveCount(0)
}

test('two computers exchange through a folder, both ways, and see where they disagree', async ({
  makeProfile,
  start,
}) => {
  const a = await start({ profile: await makeProfile({ person: 'Alix' }) })
  const stick = await makeStick(a)
  await createFree(a.page, name)
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin de la Rozeille')
  await exchangeByFolder(a, stick, 'Clé')
  await expect(
    a.page.getByRole('button', { name: 'Synchroniser. Échangé à l’instant' }),
  ).toBeVisible()

  const b = await start({ profile: await makeProfile({ person: 'Bachir' }) })
  await receive(b, stick)
  await expect(rows(b.page, 'Moulin de la Rozeille')).toBeVisible()

  for (const [one, acronym, actor] of [
    [a, 'MR', 'Foyer rural'],
    [b, 'MdlR', 'Cinéma'],
  ] as const) {
    await rows(one.page, 'Moulin de la Rozeille').click()
    const form = one.page.getByRole('region', { name: 'Moulin de la Rozeille' })
    await type(form, 'Sigle', acronym)
    await addRecord(one.page, 'Ajouter un acteur', actor)
  }
  await expect(
    a.page.getByRole('button', { name: /^Synchroniser\. 2 changements à envoyer/ }),
  ).toBeVisible()
  await synchroniseWell(a.page, 'Clé')
  await synchroniseWell(b.page, 'Clé')
  await synchroniseWell(a.page, 'Clé')
  for (const one of [a, b]) {
    expect(await countIn(one.page, 'Acteurs')).toBe(3)
    await goTo(one.page, 'Désaccords')
    await expect(one.page.getByRole('main')).toContainText('MdlR')
    await expect(one.page.getByRole('main')).toContainText('MR')
  }
  const [fromA, fromB] = [await saveCopy(a, 'a.coterr'), await saveCopy(b, 'b.coterr')]
  expect(fromA.state).toBe(fromB.state)
  expect(history(fromA)).toEqual(history(fromB))
})

test('a folder that goes away in mid-session is told, and nothing is lost', async ({ start }) => {
  const a = await start()
  const stick = await makeStick(a)
  await createFree(a.page, name)
  await exchangeByFolder(a, stick, 'Clé')
  await rename(stick, `${stick} retirée`)
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin')
  const card = await synchronise(a.page, 'Clé')
  await expect(card).toContainText('La clé USB ou le dossier n’est pas là.')
  await expect(card).toContainText('Dernier échange réussi à l’instant')
  await closeSync(a.page)
  await expect(
    a.page.getByRole('button', { name: 'Synchroniser. Clé ou dossier absent' }),
  ).toBeVisible()
  expect(await readdir(join(stick, '..'))).not.toContain('clé')
  await rename(`${stick} retirée`, stick)
  await synchroniseWell(a.page, 'Clé')

  const b = await start()
  await receive(b, stick)
  await expect(rows(b.page, 'Moulin')).toBeVisible()
})

test('an exchange that does not move on is stopped, and goes through the next time', async ({
  start,
}) => {
  const a = await start()
  const stick = await makeStick(a)
  await createFree(a.page, name)
  await exchangeByFolder(a, stick, 'Clé')
  // A stick that answers no more.
  await a.app.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises')
    const { readdir: real } = disk
    Reflect.set(globalThis, 'realReaddir', real)
    Reflect.set(disk, 'readdir', () => new Promise(() => undefined))
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  })
  await openSync(a.page)
  const card = cardOf(a.page, 'Clé')
  await card.getByRole('button', { name: /^Synchroniser avec/ }).click()
  await expect(card.getByRole('progressbar')).toBeVisible()
  await card.getByRole('button', { name: /^Arrêter/ }).click()
  await expect(card).toContainText('L’échange a été arrêté.')
  await a.app.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises')
    Reflect.set(disk, 'readdir', Reflect.get(globalThis, 'realReaddir'))
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  })
  await card.getByRole('button', { name: /^Synchroniser avec/ }).click()
  await expect(card).toContainText('À jour')
})

test('a protected territory opens with its passphrase only, and its folder tells nothing', async ({
  start,
}) => {
  const a = await start()
  const stick = await makeStick(a)
  const planted = ['Moulin des Planches', 'PLANTÉ', 'Rozeille']
  await createFree(a.page, name)
  await exchangeByFolder(a, stick, 'Clé')
  await protect(a.page, 'moulin brouette lanterne faucon')
  const form = await addRecord(a.page, 'Ajouter un acteur', 'Moulin des Planches')
  await type(form, 'Sigle', 'PLANTÉ')
  await synchroniseWell(a.page, 'Clé')

  const b = await start()
  const list = await lookInFolder(b, stick)
  await list.getByRole('button', { name: 'Recevoir « Territoire protégé »' }).click()
  const passphrase = syncDialog(b.page).locator('input[type=password]')
  await passphrase.fill('moulin brouette lanterne')
  await b.page.keyboard.press('Enter')
  await expect(syncDialog(b.page)).toContainText('Cette phrase secrète n’est pas la bonne.')
  await passphrase.fill('moulin brouette lanterne faucon')
  await b.page.keyboard.press('Enter')
  await expect(message(b.page, `Le territoire « ${name} » est reçu`)).toBeVisible()
  await expect(rows(b.page, 'Moulin des Planches')).toBeVisible()

  const stored = await readdir(stick, { recursive: true, withFileTypes: true })
  const files = stored.filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) {
    expect(file.name).toMatch(/\.age$/)
    const text = (await readFile(join(file.parentPath, file.name))).toString('utf8')
    for (const word of planted) expect(text).not.toContain(word)
  }
})

test('a folder is chosen and exchanged with by the keyboard alone', async ({ start }) => {
  const a = await start()
  const { page } = a
  const { keyboard } = page
  const stick = await makeStick(a)
  await createFree(page, name)
  await page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      () => document.body.setAttribute('data-pointer', ''),
      true,
    )
  })
  await openFrom(a, stick)
  await openSync(page)
  const dialog = syncDialog(page)
  const press = async (button: RegExp): Promise<void> => {
    const wanted = dialog.getByRole('button', { name: button })
    for (let count = 0; count < 20; count += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break
      await keyboard.press('Tab')
    }
    await expect(wanted).toBeFocused()
    await keyboard.press('Enter')
  }
  await press(/^Clé USB ou dossier/)
  await expect(dialog.getByRole('button', { name: 'Choisir un dossier…' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialog.getByText(stick)).toBeVisible()
  await press(/^Essayer/)
  await expect(dialog.getByText('Cela fonctionne.')).toBeVisible()
  await press(/^Garder/)
  await expect(cardOf(page, 'clé')).toContainText('À jour')
  await press(/^Synchroniser avec/)
  await expect(cardOf(page, 'clé')).toContainText('À jour')
  await keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveAttribute('data-pointer')
})
