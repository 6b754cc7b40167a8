import type { Page } from '@playwright/test'
import { saveCopy } from './harness/coterr-files'
import { openFrom } from './harness/dialogs'
import { addRecord, dismissMessages, expectSaved, goTo, message, rows, type } from './harness/forms'
import { agreeToJoin, dropFiles, joinDialog } from './harness/review'
import type { RunningApp } from './harness/start-app'
import { countIn, createFromEpci, epciName, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

/** Gives the EPCI an acronym, as one person sees it. */
async function sayAcronym(page: Page, text: string): Promise<void> {
  await rows(page, new RegExp(`Cocher ${epciName}`)).click()
  await type(page.getByRole('region', { name: epciName }), 'Sigle', text)
  await expectSaved(page)
}

const actions = (page: Page) => page.getByRole('tabpanel').getByRole('list').first()

test('a director reads what three valleys bring, joins, and takes one of them out the next day', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile({ person: 'Ana' })
  const ana = await start({ profile })
  await createFromEpci(ana.page)
  await saveCopy(ana, 'départ.coterr')
  const person = async (name: string, acronym: string, actor: string): Promise<string> => {
    const theirs = await makeProfile({ person: name })
    const app = await start({ profile: theirs, files: [profile.path('départ.coterr')] })
    await expect(message(app.page, `« ${epciName} » est ouvert`)).toBeVisible()
    await sayAcronym(app.page, acronym)
    await addRecord(app.page, 'Ajouter un acteur', actor)
    await saveCopy(app, `${name}.coterr`)
    await app.close()
    return theirs.path(`${name}.coterr`)
  }
  const files = [
    await person('Bachir', 'CCB', 'Cinéma Le Colbert'),
    await person('Chloé', 'CCC', 'Foyer rural de Gioux'),
    await person('Denis', 'CCD', 'Moulin de la Rozeille'),
  ]
  const { page } = ana

  await test.step('two files dropped at once are shown by record, and one is left out', async () => {
    await dropFiles(page, files.slice(0, 2))
    const dialog = joinDialog(page)
    await expect(dialog.getByRole('button', { name: 'Réunir 2 fichiers' })).toBeFocused()
    await expect(dialog.getByText('Désaccords 1')).toBeVisible()
    await dialog.getByRole('button', { name: new RegExp(`^${epciName} Acteur`) }).click()
    for (const said of ['CCB', 'CCC']) {
      const saying = dialog.getByRole('listitem').filter({ hasText: new RegExp(`^${said}`) })
      await expect(saying).toContainText(said === 'CCB' ? 'Bachir' : 'Chloé')
    }
    expect(await countIn(page, 'Acteurs')).toBe(27)
    await dialog.getByRole('checkbox', { name: 'Prendre Chloé.coterr' }).click()
    await expect(dialog.getByText('Désaccords 1')).toBeHidden()
    await expect(dialog.getByRole('button', { name: /^Foyer rural de Gioux/ })).toBeHidden()
    await agreeToJoin(page)
    await expect(message(page, '« Bachir.coterr » a été joint au territoire')).toBeVisible()
    expect(await countIn(page, 'Acteurs')).toBe(28)
    await dismissMessages(page)
  })

  await test.step('cancelled, nothing is joined', async () => {
    await dropFiles(page, files.slice(1))
    await joinDialog(page).getByRole('button', { name: 'Annuler' }).click()
    await expect(joinDialog(page)).toBeHidden()
    expect(await countIn(page, 'Acteurs')).toBe(28)
  })

  await test.step('by the keyboard alone: the others, with what they disagree on', async () => {
    await openFrom(ana, ...files.slice(1))
    await page.keyboard.press('Control+o')
    const dialog = joinDialog(page)
    await expect(dialog.getByRole('button', { name: 'Réunir 2 fichiers' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(dialog.getByRole('checkbox', { name: 'Prendre Chloé.coterr' })).toBeFocused()
    await page.keyboard.press('Space')
    await expect(dialog.getByRole('button', { name: 'Réunir 1 fichier' })).toBeVisible()
    await page.keyboard.press('Space')
    await expect(dialog.getByRole('button', { name: 'Réunir 2 fichiers' })).toBeEnabled()
    const opener = dialog.getByRole('button', { name: new RegExp(`^${epciName} Acteur`) })
    await pressUntil(page, 'Tab', () => opener.evaluate((one) => one === document.activeElement))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Désaccord : Sigle')).toBeVisible()
    const agree = dialog.getByRole('button', { name: 'Réunir 2 fichiers' })
    await pressUntil(page, 'Tab', () => agree.evaluate((one) => one === document.activeElement))
    await page.keyboard.press('Enter')
    await expect(message(page, '2 fichiers ont été joints au territoire')).toBeVisible()
    await expect(message(page, 'Une fiche est en désaccord')).toBeVisible()
    expect(await countIn(page, 'Acteurs')).toBe(30)
    expect(await countIn(page, 'Désaccords')).toBe(1)
    await message(page, 'Une fiche est en désaccord').getByRole('button').first().click()
    await expect(page.getByRole('heading', { name: 'Désaccords', level: 1 })).toBeVisible()
    await dismissMessages(page)
  })

  await goTo(page, 'Acteurs')
  await addRecord(page, 'Ajouter un acteur', 'Après la réunion')
  await expectSaved(page)
  await ana.close()

  await test.step('the next day, by the keyboard alone: one file is taken out, and what came later stays', async () => {
    const nextDay = await start({ profile })
    await openRecent(nextDay.page, epciName)
    await takeOutByKeyboard(nextDay, 'Chloé.coterr')
    const after = nextDay.page
    await expect(message(after, 'C’est retiré : 1 fiche a changé.')).toBeVisible()
    expect(await countIn(after, 'Acteurs')).toBe(30)
    const taken = actions(after).getByRole('listitem').filter({ hasText: 'Chloé.coterr' }).last()
    await expect(taken).toContainText('annulé')
    await dismissMessages(after)
    await taken.getByRole('button', { name: 'Remettre' }).click()
    await expect.poll(() => countIn(after, 'Acteurs')).toBe(31)
    await goTo(after, 'Acteurs')
    await expect(rows(after, /Après la réunion/)).toBeVisible()
    await after.getByRole('searchbox', { name: 'Filtrer la liste' }).fill('foyer')
    await expect(rows(after, /Foyer rural de Gioux/)).toBeVisible()
  })
})

/** Presses a key until something is so; as a person tabs on until they are where they want. */
async function pressUntil(page: Page, key: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 40; times += 1) {
    if (await isSo()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there`)
}

/** From wherever the keyboard is, to the history, to the action, to what it changed, and out with it. */
async function takeOutByKeyboard({ page }: RunningApp, file: string): Promise<void> {
  await page.keyboard.press('Alt+9')
  const action = actions(page).getByRole('listitem').filter({ hasText: file })
  const open = action.locator('button[aria-expanded]')
  await page.getByRole('tab', { name: 'Ce qui a été fait' }).focus()
  await pressUntil(page, 'Tab', () =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-row') === true),
  )
  await pressUntil(page, 'ArrowDown', () => open.evaluate((one) => one === document.activeElement))
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Ce que l’action a changé' })
  await expect(panel.getByRole('button', { name: /^Foyer rural de Gioux/ })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(action.getByRole('button', { name: 'Retirer ce fichier…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByText('1 fiche changera.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Retirer', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
}
