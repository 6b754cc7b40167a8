import type { Page } from '@playwright/test'
import { history, saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom } from './harness/dialogs'
import { addRecord, choose, dismissMessages, message, rows, type } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'La Bobine'

/** Joins a file and agrees to its review, by the keyboard. */
async function joinByKeys(running: RunningApp, path: string): Promise<void> {
  const { page } = running
  await openFrom(running, path)
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Réunir des fichiers' })
  await expect(dialog.getByRole('button', { name: /^Réunir \d/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await dismissMessages(page)
}

/** The sides of a disagreement, by the words of its field. */
function sides(page: Page, field: string) {
  return page.getByRole('region', { name: 'Les désaccords' }).getByRole('group', { name: field })
}

async function say({ page }: RunningApp, fields: Readonly<Record<string, string>>): Promise<void> {
  await rows(page, new RegExp(name)).click()
  const form = page.getByRole('region', { name })
  for (const [label, text] of Object.entries(fields)) await type(form, label, text)
}

test('two who disagree settle it by the keyboard, exchange, and end equal', async ({
  makeProfile,
  start,
}) => {
  const a = await start({ profile: await makeProfile({ person: 'Alix' }) })
  await createFree(a.page, 'Plateau')
  const form = await addRecord(a.page, 'Ajouter un acteur', name)
  await choose(form, 'Situation', 'Actif')
  await addRecord(a.page, 'Ajouter un acteur', 'Foyer rural')
  await saveCopy(a, 'départ.coterr')
  const b = await start({
    profile: await makeProfile({ person: 'Bachir' }),
    files: [a.profile.path('départ.coterr')],
  })
  await expect(rows(b.page, new RegExp(name))).toBeVisible()

  await say(a, { Sigle: 'BOB', Téléphone: '01', Adresse: '1 rue Haute', Notes: 'Vue en mars.' })
  await say(b, { Sigle: 'LB', Téléphone: '02', Adresse: '2 rue Basse', Notes: 'Vue en juin.' })
  // Alix removes what Bachir edits.
  await rows(a.page, /Foyer rural/).click()
  await a.page.getByRole('region', { name: 'Foyer rural' }).getByLabel('Autres actions').click()
  await a.page.getByRole('menuitem', { name: 'Supprimer' }).click()
  await rows(b.page, /Foyer rural/).click()
  await type(b.page.getByRole('region', { name: 'Foyer rural' }), 'Téléphone', '05 55')
  await saveCopy(b, 'b.coterr')
  await dismissMessages(a.page)

  const { page } = a
  const { keyboard } = page
  await test.step('joined, what people disagree on is marked and listed', async () => {
    await joinByKeys(a, b.profile.path('b.coterr'))
    expect(await countIn(page, 'Désaccords')).toBe(5)
    await expect(
      rows(page, new RegExp(name)).getByRole('img', { name: /4 désaccords/ }),
    ).toBeVisible()
    await keyboard.press('Alt+7')
    await expect(sides(page, 'Sigle').getByRole('button')).toHaveCount(2)
    await expect(sides(page, 'Sigle').getByRole('button', { name: /BOB.*moi.*Alix/ })).toBeVisible()
    await expect(
      sides(page, 'Sigle').getByRole('button', { name: /LB.*autre.*Bachir.*b\.coterr.*affiché/ }),
    ).toBeVisible()
  })

  await test.step('by a digit, by Enter, by writing something else', async () => {
    await keyboard.press('ArrowDown')
    const removal = sides(page, 'Suppression de la fiche')
    await expect(removal.getByRole('button').first()).toBeFocused()
    await expect(
      removal.getByRole('button', { name: /^Garder.*Téléphone\s:\s05 55/ }),
    ).toBeVisible()
    await keyboard.press('2')
    await expect(removal).toBeHidden()
    const first = sides(page, 'Sigle').getByRole('button', { name: /BOB/ })
    await expect(first).toBeFocused()
    await keyboard.press('Enter')
    await expect(sides(page, 'Sigle')).toBeHidden()
    expect(await countIn(page, 'Désaccords')).toBe(3)
    await expect(sides(page, 'Adresse').getByRole('button').first()).toBeFocused()
    await keyboard.press('0')
    const address = page.getByRole('textbox', { name: 'Adresse' })
    await expect(address).toBeFocused()
    await keyboard.type('3 place du Marché')
    await keyboard.press('Enter')
    await expect(sides(page, 'Adresse')).toBeHidden()
    expect(await countIn(page, 'Désaccords')).toBe(2)
  })

  await test.step('undo brings it back, and the rest is settled by a rule', async () => {
    await keyboard.press('Control+z')
    await expect(sides(page, 'Adresse')).toBeVisible()
    await keyboard.press('Control+Shift+Z')
    await expect(sides(page, 'Adresse')).toBeHidden()
    await page.getByRole('button', { name: 'Trancher par une règle' }).focus()
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Trancher par une règle' })
    await expect(dialog.getByRole('radio', { name: 'La version la plus récente' })).toBeFocused()
    await keyboard.press('ArrowDown')
    const preview = dialog.getByRole('table')
    await expect(
      preview.getByRole('row', { name: /Notes.*Vue en mars.*Vue en juin/ }),
    ).toBeVisible()
    await dialog.getByRole('button', { name: 'Trancher 2 désaccords' }).focus()
    await keyboard.press('Enter')
    await expect(message(page, '2 désaccords tranchés')).toBeVisible()
    await expect(page.getByText('Aucun désaccord', { exact: true })).toBeVisible()
  })

  await test.step('the other gets the choices, and both are equal', async () => {
    await dismissMessages(page)
    const settled = await saveCopy(a, 'a.coterr')
    await joinByKeys(b, a.profile.path('a.coterr'))
    const theirs = await saveCopy(b, 'b2.coterr')
    expect(theirs.state).toBe(settled.state)
    expect(history(theirs)).toEqual(history(settled))
    for (const said of ['BOB', '3 place du Marché', '"01"', 'Vue en mars', '05 55']) {
      expect(theirs.state).toContain(said)
    }
    await b.page.keyboard.press('Alt+7')
    await expect(b.page.getByText('Aucun désaccord', { exact: true })).toBeVisible()
  })
})

test('a form tells what else is said of a field, and lets one choose there', async ({
  makeProfile,
  start,
}) => {
  const a = await start({ profile: await makeProfile({ person: 'Alix' }) })
  await createFree(a.page, 'Plateau')
  await addRecord(a.page, 'Ajouter un acteur', name)
  await saveCopy(a, 'départ.coterr')
  const b = await start({
    profile: await makeProfile({ person: 'Bachir' }),
    files: [a.profile.path('départ.coterr')],
  })
  await expect(rows(b.page, new RegExp(name))).toBeVisible()
  await say(b, { Sigle: 'LB', Téléphone: '02' })
  await saveCopy(b, 'b.coterr')
  await say(a, { Sigle: 'BOB', Téléphone: '01' })
  await joinByKeys(a, b.profile.path('b.coterr'))
  const form = a.page.getByRole('region', { name })
  await rows(a.page, new RegExp(name)).click()
  await expect(form.getByText('2 désaccords sur cette fiche')).toBeVisible()
  const mark = form.getByRole('button', { name: /^Désaccord : « (BOB|LB) »/ })
  await mark.click()
  await form.getByRole('button', { name: /BOB.*moi/ }).click()
  await expect(mark).toBeHidden()
  await expect(form.getByRole('textbox', { name: 'Sigle' })).toHaveValue('BOB')
  await expect(form.getByRole('textbox', { name: 'Sigle' })).toBeFocused()
  // Typing over a disagreement settles it too.
  await type(form, 'Téléphone', '03')
  await expect(form.getByText(/sur cette fiche/)).toBeHidden()
  await dismissMessages(a.page)
  await chooseMenu(a, 'undo')
  await expect(form.getByText('Désaccord sur cette fiche')).toBeVisible()
})
