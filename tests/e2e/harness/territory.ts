import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { dismissMessages, expectSaved } from './forms'

/** A real intercommunal body: 26 communes around Aubusson, SIREN 200044014. */
export const epciName = 'CC Creuse Grand Sud'

/** Makes a territory from an official place, with its public authorities; from the welcome screen. */
export async function createFromEpci(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nouveau territoire' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nouveau territoire' })
  await dialog.getByRole('textbox').fill('creuse grand s')
  await dialog.getByRole('option', { name: epciName }).click()
  await dialog.getByRole('button', { name: 'Créer avec 27 acteurs' }).click()
  await expect(page.getByRole('grid', { name: 'Acteurs' })).toBeVisible()
  await expectSaved(page)
  await dismissMessages(page)
}

/** Makes a territory under a free name, empty; from the welcome screen. */
export async function createFree(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Nouveau territoire' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nouveau territoire' })
  await dialog.getByRole('textbox').fill(name)
  await dialog.getByRole('option', { name: `Utiliser « ${name} » comme nom libre` }).click()
  await dialog.getByRole('button', { name: 'Créer le territoire' }).click()
  await expect(page.getByRole('heading', { name: 'Acteurs', level: 1 })).toBeVisible()
  // Opened, it has no name yet: that is its first change, and shown once it is on the disk.
  await expect(page).toHaveTitle(`${name} – CoTerr`)
  await expectSaved(page)
}

/** Opens a territory of the welcome screen's list. */
export async function openRecent(page: Page, name: string): Promise<void> {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  await expect(page.getByRole('heading', { name: 'Acteurs', level: 1 })).toBeVisible()
}

/** How many of a kind there are, as the side bar says. */
export async function countIn(page: Page, screen: string): Promise<number> {
  const link = page.getByRole('navigation').getByRole('button', { name: screen })
  const text = await link.innerText()
  return Number(/[\d\s\u202f]+$/u.exec(text)?.[0].replaceAll(/\s/gu, '') ?? '0')
}
