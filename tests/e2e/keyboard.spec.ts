import type { Page } from '@playwright/test'
import { countOf, readSaved } from './harness/coterr-files'
import { saveTo } from './harness/dialogs'
import { expectSaved, message } from './harness/forms'
import { expectDrawn } from './harness/network-picture'
import { countIn, epciName } from './harness/territory'
import { expect, test } from './harness/test'

/** Presses Tab until what has the role and name has the keyboard: as many times as a person would bear. */
async function tabTo(
  page: Page,
  role: 'application' | 'tab' | 'combobox',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name })
  for (let count = 0; count < 40; count += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`40 times Tab did not reach ${name}`)
}

test('the core of the day is done with the keyboard alone', async ({ start }) => {
  const running = await start()
  const { page } = running
  const { keyboard } = page
  await page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      () => document.body.setAttribute('data-pointer', ''),
      true,
    )
  })

  await keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'Nouveau territoire' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await keyboard.type('creuse grand s')
  await expect(dialog.getByRole('option', { name: epciName })).toHaveAttribute(
    'data-combobox-selected',
    'true',
  )
  await keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Nom du territoire' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Acteurs' })).toBeVisible()

  // N, the name, Enter: no other key. The seconds are of the app alone: a person types on top.
  const begin = performance.now()
  for (const name of ['Foyer rural de Felletin', 'Scierie du Plateau']) {
    await keyboard.press('n')
    await expect(
      page.getByRole('dialog', { name: 'Ajouter un acteur' }).getByLabel('Nom'),
    ).toBeFocused()
    await keyboard.type(name)
    await keyboard.press('Enter')
    await expect(page.getByRole('region', { name })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('region', { name })).toBeHidden()
  }
  const seconds = (performance.now() - begin) / 2000
  console.log(
    `an actor by keyboard: 3 keys beside its name, ${seconds.toFixed(2)} s of the app's time`,
  )
  expect(seconds).toBeLessThan(10)
  expect(await countIn(page, 'Acteurs')).toBe(29)

  await keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Alliances', level: 1 })).toBeVisible()
  await keyboard.press('n')
  await expect(page.getByRole('dialog').getByLabel('Intitulé')).toBeFocused()
  await keyboard.type('Bois d’ici')
  await keyboard.press('Enter')
  const form = page.getByRole('region', { name: 'Bois d’ici' })
  await expect(form.getByLabel('Intitulé')).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(form.getByRole('tab', { name: 'Fiche' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(form.getByRole('tab', { name: 'Partenaires' })).toBeFocused()
  await tabTo(page, 'combobox', 'Ajouter un partenaire')
  for (const partner of ['Foyer rural de Felletin', 'Scierie du Plateau']) {
    await expect(form.getByRole('combobox', { name: 'Ajouter un partenaire' })).toHaveValue('')
    await keyboard.type(partner.slice(0, 9))
    await expect(page.getByRole('option', { name: partner })).toBeVisible()
    await keyboard.press('Enter')
    await expect(form.getByRole('article', { name: partner })).toBeVisible()
  }

  await keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'Réseau', level: 1 })).toBeVisible()
  await expectDrawn(page)
  await tabTo(page, 'application', 'Dessin du réseau')
  const spoken = page.getByRole('main').getByRole('status')
  const first = await firstSpoken(page)
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await keyboard.press(key)
    if ((await spoken.first().innerText()) !== first) break
  }
  await expect(spoken.first()).not.toHaveText(first)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^(Acteurs|Alliances)$/, level: 1 })).toBeVisible()

  await saveTo(running, running.profile.path('clavier.coterr'))
  await keyboard.press('Control+s')
  await expect(page.getByRole('button', { name: 'Enregistrer…' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(message(page, 'Copie enregistrée : clavier.coterr').last()).toBeVisible()
  await expectSaved(page)
  const saved = await readSaved(running.profile.path('clavier.coterr'))
  expect(countOf(saved, 'actor')).toBe(29)
  expect(countOf(saved, 'membership')).toBe(29)
  await expect(page.locator('body')).not.toHaveAttribute('data-pointer')
})

/** Goes to the first in the picture, and gives what is said of it. */
async function firstSpoken(page: Page): Promise<string> {
  await page.keyboard.press('PageDown')
  const spoken = page.getByRole('main').getByRole('status').first()
  await expect(spoken).not.toBeEmpty()
  return spoken.innerText()
}
