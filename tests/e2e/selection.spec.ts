import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { marksOf, onPage, picture, seePicture } from './harness/drawn-network'
import { expectAccessible } from './harness/expect-accessible'
import { expectSaved, goTo } from './harness/forms'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')

test('several are gone round with the lasso, tagged at once, and untagged in one undo', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  const { page } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seePicture(running)
  const marks = await marksOf(running)
  const wanted = ['Cabinet Territoires pas à pas', 'Le Fil commun']
  const places = await Promise.all(
    wanted.map((name) => onPage(running, marks.get(name) ?? { x: NaN, y: NaN })),
  )
  const [one = { x: 0, y: 0 }, other = { x: 0, y: 0 }] = places
  const left = Math.min(one.x, other.x) - 18
  const right = Math.max(one.x, other.x) + 18
  const top = Math.min(one.y, other.y) - 18
  const bottom = Math.max(one.y, other.y) + 18
  const { mouse, keyboard } = page
  await keyboard.down('Shift')
  await mouse.move(left, top)
  await mouse.down()
  await mouse.move(right, top, { steps: 4 })
  await mouse.move(right, bottom, { steps: 4 })
  await mouse.move(left, bottom, { steps: 4 })
  await mouse.up()
  await keyboard.up('Shift')
  const panel = page.getByRole('region', { name: 'Sélection' })
  for (const name of wanted) await expect(panel.getByText(name)).toBeVisible()
  await expectAccessible(page, 'network, selection')

  await panel.getByRole('button', { name: 'Étiqueter' }).click()
  await page.getByRole('combobox', { name: 'Étiquettes à ajouter' }).fill('énergie 2026')
  await keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ajouter les étiquettes' }).click()
  await expectSaved(page)
  await goTo(page, 'Acteurs')
  await page.getByRole('searchbox', { name: 'Filtrer la liste' }).fill('énergie 2026')
  await expect(page.getByRole('grid', { name: 'Acteurs' }).getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: /^Annuler :/ }).click()
  await expectSaved(page)
  await expect(page.getByText('Rien ne correspond')).toBeVisible()
})

test('by keyboard alone: two are chosen, why they are tied and the way between them are told', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  const { page } = running
  const { keyboard } = page
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seePicture(running)
  await picture(running).focus()
  const spoken = page.getByRole('main').getByRole('status').first()
  for (const letters of ['caisse', 'watts']) {
    await keyboard.type(letters)
    await expect(spoken).toHaveText(new RegExp(`^${letters}`, 'i'))
    await keyboard.press('Space')
    await expect(spoken).toHaveText(/, choisi, \d+ sur 65, /)
    // A pause, after which letters begin another name.
    await page.waitForTimeout(1000)
  }
  await keyboard.press('ContextMenu')
  const menu = page.getByRole('menu', { name: 'Actions sur Watts citoyens du plateau' })
  await expect(menu).toBeVisible()
  await expectAccessible(page, 'network, menu of a mark')
  const between = menu.getByRole('menuitem', { name: /^Entre lui et Caisse mutuelle/ })
  for (let step = 0; step < 6; step += 1) {
    if (await between.evaluate((item) => item === document.activeElement)) break
    await keyboard.press('ArrowDown')
  }
  await keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Entre les deux' })
  await expect(panel.getByText('1 alliance en commun')).toBeVisible()
  await expect(panel.getByText(/^Caisse mutuelle du Plateau\s:/)).toBeVisible()
  await expectAccessible(page, 'network, between two')
  await panel.getByRole('radio', { name: 'Pourquoi' }).focus()
  await keyboard.press('ArrowRight')
  await expect(panel.getByText(/^Chemin le plus court\s: 1 lien/)).toBeVisible()
  await keyboard.press('ArrowRight')
  await expect(panel.getByText(/voisins? en commun/)).toBeVisible()
})
