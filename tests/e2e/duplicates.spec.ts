import type { Page } from '@playwright/test'
import { history, saveCopy } from './harness/coterr-files'
import { openFrom } from './harness/dialogs'
import { addRecord, choose, dismissMessages, goTo, message, rows, type } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

const accented = 'Association des parents d’élèves de Gioux'
const capitals = 'ASSOC PARENTS D ELEVES GIOUX'
const rna = 'W231000123'

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

const pairs = (page: Page) => page.getByRole('listbox', { name: 'Les paires à vérifier' })
const review = (page: Page) => page.getByRole('region', { name: 'Est-ce le même acteur' })

test('an association entered by two people is reviewed and merged by the keyboard, and is one on both computers', async ({
  makeProfile,
  start,
}) => {
  const a = await start({ profile: await makeProfile({ person: 'Alix' }) })
  await createFree(a.page, 'Plateau')
  await goTo(a.page, 'Alliances')
  await addRecord(a.page, 'Ajouter une alliance', 'Petits-déjeuners')
  await saveCopy(a, 'départ.coterr')
  const b = await start({
    profile: await makeProfile({ person: 'Bachir' }),
    files: [a.profile.path('départ.coterr')],
  })
  await expect(b.page.getByRole('grid').or(b.page.getByText('Aucun acteur')).first()).toBeVisible()

  await test.step('both enter it, each with what they know, and an alliance', async () => {
    const enter = async (
      { page }: RunningApp,
      name: string,
      other: string,
      fields: Readonly<Record<string, string>>,
    ): Promise<void> => {
      await goTo(page, 'Acteurs')
      const form = await addRecord(page, 'Ajouter un acteur', name)
      for (const [label, text] of Object.entries(fields)) await type(form, label, text)
      await form.getByRole('tab', { name: 'Alliances' }).click()
      await choose(form, 'Ajouter à une alliance', 'Petits-déjeuners')
      await expect(form.getByRole('article')).toBeVisible()
      await addRecord(page, 'Ajouter un acteur', other)
    }
    await enter(a, accented, 'Moulin des Vergnes', { RNA: rna, Téléphone: '05 55 00 00 01' })
    await enter(b, capitals, 'Cinéma Le Colbert', {
      RNA: rna,
      Téléphone: '0555000002',
      Courriel: 'ape@exemple.fr',
    })
  })
  await saveCopy(b, 'b.coterr')
  await dismissMessages(a.page)
  await joinByKeys(a, b.profile.path('b.coterr'))
  expect(await countIn(a.page, 'Acteurs')).toBe(4)

  const { page } = a
  await test.step('side by side: what differs, who entered each, what hangs on each', async () => {
    await page.keyboard.press('Alt+8')
    await expect(pairs(page).getByRole('option')).toHaveCount(1)
    await expect(review(page)).toContainText('Même numéro RNA')
    await expect(review(page).getByRole('columnheader', { name: accented })).toContainText('Alix')
    await expect(review(page).getByRole('columnheader', { name: capitals })).toContainText('Bachir')
    await expect(review(page).getByText('1 alliance')).toHaveCount(2)
    await expect(review(page).getByText('2 champs diffèrent')).toBeVisible()
  })

  await test.step('the other’s phone is chosen, and both are merged, without the mouse', async () => {
    const choose05 = review(page).getByRole('button', { name: /« Téléphone » : 0555000002$/ })
    await choose05.focus()
    await page.keyboard.press('Enter')
    await expect(choose05).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('r')
    await expect(message(page, /réunit maintenant 2 fiches/)).toBeVisible()
    await expect(page.getByText('Aucun doublon en vue')).toBeVisible()
    expect(await countIn(page, 'Acteurs')).toBe(3)
    await dismissMessages(page)
  })

  await test.step('undone, it is two again; done again, one', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => countIn(page, 'Acteurs')).toBe(4)
    await expect(pairs(page).getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => countIn(page, 'Acteurs')).toBe(3)
    await dismissMessages(page)
  })

  const shown = async (running: RunningApp): Promise<void> => {
    await goTo(running.page, 'Acteurs')
    await rows(running.page, new RegExp('Gioux|GIOUX')).first().click()
    const form = running.page.getByRole('region', { name: new RegExp('Gioux|GIOUX') })
    await expect(form.getByRole('textbox', { name: 'Courriel', exact: true })).toHaveValue(
      'ape@exemple.fr',
    )
    await expect(form.getByRole('textbox', { name: 'Téléphone', exact: true })).toHaveValue(
      '0555000002',
    )
    await expect(form.getByRole('tab', { name: 'Alliances 1' })).toBeVisible()
    await expect(form.getByRole('button', { name: 'Réunit 2 fiches' })).toBeVisible()
  }
  await test.step('exchanged back, both have the same, and show the same', async () => {
    const fromA = await saveCopy(a, 'a.coterr')
    await dismissMessages(b.page)
    await joinByKeys(b, a.profile.path('a.coterr'))
    expect(await countIn(b.page, 'Acteurs')).toBe(3)
    const fromB = await saveCopy(b, 'b2.coterr')
    expect(fromB.state).toBe(fromA.state)
    expect(history(fromB)).toEqual(history(fromA))
    await shown(a)
    await shown(b)
  })

  await test.step('the other separates them, and both are there as they were entered', async () => {
    await b.page.keyboard.press('Alt+8')
    await b.page.getByText('Réunis 1').click()
    const groups = b.page.getByRole('list', { name: 'Les acteurs réunis' })
    await groups.getByRole('button', { name: /^Séparer/ }).click()
    await expect.poll(() => countIn(b.page, 'Acteurs')).toBe(4)
    await goTo(b.page, 'Acteurs')
    await expect(rows(b.page, accented)).toBeVisible()
    await expect(rows(b.page, capitals)).toBeVisible()
  })
})

test('actors that nothing ties are merged by hand, told apart from others, and keep their places', async ({
  start,
}) => {
  const { page } = await start()
  await createFree(page, 'Plateau')
  for (const name of ['Bistrot du lac', 'Chez Paulette', 'Épicerie Paulette']) {
    await addRecord(page, 'Ajouter un acteur', name)
  }
  for (const name of [/Chez Paulette/, /Épicerie Paulette/]) {
    await rows(page, name).getByRole('checkbox').click()
  }
  await page.getByRole('main').getByRole('button', { name: 'Réunir…' }).click()
  const panel = page.getByRole('region', { name: 'Réunir ces fiches' })
  await expect(panel.getByRole('columnheader', { name: 'Chez Paulette' })).toBeVisible()
  await panel.getByRole('button', { name: /« Nom » : Épicerie Paulette$/ }).click()
  await page.keyboard.press('r')
  await expect(page.getByRole('region', { name: 'Épicerie Paulette' })).toBeVisible()
  expect(await countIn(page, 'Acteurs')).toBe(2)
  const form = page.getByRole('region', { name: 'Épicerie Paulette' })
  await form.getByRole('button', { name: 'Réunit 2 fiches' }).click()
  await form.getByRole('button', { name: /^Séparer/ }).click()
  await expect.poll(() => countIn(page, 'Acteurs')).toBe(3)
})
