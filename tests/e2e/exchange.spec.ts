import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronPath, projectFolder } from '../../scripts/electron-path.mjs'
import { chromiumSwitches } from '../../scripts/screen.mjs'
import { history, saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom } from './harness/dialogs'
import { addRecord, choose, dismissMessages, goTo, message, rows, type } from './harness/forms'
import { agreeToJoin } from './harness/review'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree, createFromEpci, epciName } from './harness/territory'
import { expect, test } from './harness/test'

/** Opens a file by the menu and the system's dialog. */
async function openByMenu(running: RunningApp, path: string): Promise<void> {
  await openFrom(running, path)
  await chooseMenu(running, 'open-file')
}

/** Opens a file as the system does while the app runs: a second start hands it to the first and ends. */
async function openByCommandLine({ profile }: RunningApp, path: string): Promise<void> {
  const args = [projectFolder, ...chromiumSwitches(), `--user-data-dir=${profile.folder}`, path]
  const second = spawn(electronPath(), args, { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
}

test('two facilitators record apart, exchange their files both ways, and end equal', async ({
  makeProfile,
  start,
}) => {
  const [profileA, profileB] = [
    await makeProfile({ person: 'Alix' }),
    await makeProfile({ person: 'Bachir' }),
  ]
  const a = await start({ profile: profileA })
  await createFromEpci(a.page)
  await saveCopy(a, 'départ.coterr')
  const b = await start({ profile: profileB, files: [profileA.path('départ.coterr')] })
  await expect(message(b.page, `« ${epciName} » est ouvert`)).toBeVisible()
  expect(await countIn(b.page, 'Acteurs')).toBe(27)

  // Apart: each adds, and both change the same field without knowing of each other.
  const acronym = async ({ page }: RunningApp, text: string): Promise<void> => {
    await rows(page, new RegExp(`Cocher ${epciName}`)).click()
    await type(page.getByRole('region', { name: epciName }), 'Sigle', text)
  }
  await acronym(a, 'CCCGS')
  await addRecord(a.page, 'Ajouter un acteur', 'Foyer rural de Gioux')
  await acronym(b, 'Creuse Sud')
  await addRecord(b.page, 'Ajouter un acteur', 'Cinéma Le Colbert')
  await goTo(b.page, 'Alliances')
  const form = await addRecord(b.page, 'Ajouter une alliance', 'Ciné-club itinérant')
  await form.getByRole('tab', { name: 'Partenaires' }).click()
  await choose(form, 'Ajouter un partenaire', 'Cinéma Le Colbert')
  await expect(form.getByRole('article', { name: 'Cinéma Le Colbert' })).toBeVisible()
  const fromA = await saveCopy(a, 'a.coterr')
  const fromB = await saveCopy(b, 'b.coterr')
  expect(fromA.state).not.toBe(fromB.state)

  // Joined: by the dialog on one side, by the command line on the other.
  await openByMenu(a, profileB.path('b.coterr'))
  await agreeToJoin(a.page)
  await expect(message(a.page, '« b.coterr » a été joint')).toBeVisible()
  await openByCommandLine(b, profileA.path('a.coterr'))
  await agreeToJoin(b.page)
  await expect(message(b.page, '« a.coterr » a été joint')).toBeVisible()
  const joinedA = await saveCopy(a, 'a2.coterr')
  const joinedB = await saveCopy(b, 'b2.coterr')
  expect(joinedA.state).toBe(joinedB.state)
  expect(history(joinedA)).toEqual(history(joinedB))
  const union = new Set([...history(fromA), ...history(fromB)])
  expect(new Set(history(joinedA))).toEqual(union)
  for (const one of [a, b]) {
    expect(await countIn(one.page, 'Acteurs')).toBe(29)
    expect(await countIn(one.page, 'Alliances')).toBe(2)
  }
  // Of the two acronyms both show the same one, the later.
  expect(joinedA.state).toContain('Creuse Sud')

  // Joined twice is joined once.
  await openByMenu(a, profileB.path('b.coterr'))
  await expect(message(a.page, '« b.coterr » ne contient rien de nouveau')).toBeVisible()
  await openByMenu(a, profileB.path('b2.coterr'))
  await expect(message(a.page, '« b2.coterr » ne contient rien de nouveau')).toBeVisible()
  const again = await saveCopy(a, 'a3.coterr')
  expect(again.state).toBe(joinedA.state)
  expect(history(again)).toEqual(history(joinedA))

  // A whole file is taken back as one action.
  await dismissMessages(a.page)
  await a.page.getByRole('button', { name: 'Annuler : réunion d’un fichier' }).click()
  await expect.poll(() => countIn(a.page, 'Acteurs')).toBe(28)
  expect((await saveCopy(a, 'a4.coterr')).state).toBe(fromA.state)
})

test('a file of another territory opens as its own, and the first one stays as it was', async ({
  start,
}) => {
  const a = await start()
  await createFree(a.page, 'Vallée de la Rozeille')
  await addRecord(a.page, 'Ajouter un acteur', 'Moulin de la Rozeille')
  const other = await saveCopy(a, 'rozeille.coterr')
  const b = await start()
  await createFree(b.page, 'Plateau')
  await openByMenu(b, a.profile.path('rozeille.coterr'))
  await expect(b.page).toHaveTitle('Vallée de la Rozeille – CoTerr')
  await expect(rows(b.page, 'Moulin de la Rozeille')).toBeVisible()
  expect((await saveCopy(b, 'rozeille-2.coterr')).state).toBe(other.state)
  await chooseMenu(b, 'about')
  await expect(b.page.getByRole('dialog')).toBeVisible()
  await b.page.keyboard.press('Escape')
  await expect(b.page.getByRole('dialog')).toHaveCount(0)
  await b.page.getByRole('button', { name: 'Vallée de la Rozeille' }).click()
  await b.page.getByRole('menuitem', { name: 'Fermer le territoire' }).click()
  const recents = b.page.getByRole('main').getByRole('listitem')
  await expect(recents).toHaveCount(2)
  await recents.getByRole('button', { name: /^Plateau/ }).click()
  expect(await countIn(b.page, 'Acteurs')).toBe(0)
})
