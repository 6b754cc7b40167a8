import { mkdir } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { openFrom } from './dialogs'
import type { RunningApp } from './start-app'

/** The dialog of synchronising, as it stands. */
export function syncDialog(page: Page): Locator {
  return page.getByRole('dialog')
}

/** Opens the dialog by its shortcut. */
export async function openSync(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+S')
  await expect(syncDialog(page)).toBeVisible()
  return syncDialog(page)
}

export async function closeSync(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Fills the form of a folder: the way is chosen, then the folder itself. */
async function chooseFolderIn(running: RunningApp, dialog: Locator, folder: string): Promise<void> {
  await openFrom(running, folder)
  await dialog.getByRole('button', { name: /^Clé USB ou dossier/ }).click()
  await dialog.getByRole('button', { name: 'Choisir un dossier…' }).click()
  await expect(dialog.getByText(folder)).toBeVisible()
}

/** The card of a target. */
export function cardOf(page: Page, name: string): Locator {
  return syncDialog(page).getByRole('listitem', { name, exact: true })
}

/** Keeps a folder as the open territory's first target, and waits until all was exchanged. */
export async function exchangeByFolder(
  running: RunningApp,
  folder: string,
  name: string,
): Promise<void> {
  const dialog = await openSync(running.page)
  await chooseFolderIn(running, dialog, folder)
  await dialog.getByRole('textbox', { name: 'Nom' }).fill(name)
  await dialog.getByRole('button', { name: 'Garder', exact: true }).click()
  await expect(cardOf(running.page, name)).toContainText('À jour')
  await closeSync(running.page)
}

/** Synchronises with a target, and gives its card once that has ended. */
export async function synchronise(page: Page, name: string): Promise<Locator> {
  await openSync(page)
  const card = cardOf(page, name)
  const button = card.getByRole('button', { name: `Synchroniser avec « ${name} »` })
  await button.click()
  await expect(button).toBeVisible()
  return card
}

/** Synchronises, and goes back to the screen when all went well. */
export async function synchroniseWell(page: Page, name: string): Promise<void> {
  const card = await synchronise(page, name)
  await expect(card).toContainText('À jour')
  await closeSync(page)
}

/** Receives a territory from a folder, from the welcome screen, and waits until it is there. */
export async function lookInFolder(running: RunningApp, folder: string): Promise<Locator> {
  const { page } = running
  await page.getByRole('button', { name: /^Recevoir un territoire partagé/ }).click()
  const dialog = syncDialog(page)
  await chooseFolderIn(running, dialog, folder)
  await dialog.getByRole('textbox', { name: 'Nom' }).fill('Clé')
  await dialog.getByRole('button', { name: 'Garder', exact: true }).click()
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  return dialog
}

/** A folder that both computers see: a stick that is passed on. */
export async function makeStick({ profile }: RunningApp): Promise<string> {
  const stick = profile.path('clé')
  await mkdir(stick)
  return stick
}

/** Protects the open territory, and waits until its targets have nothing in clear any more. */
export async function protect(page: Page, passphrase: string): Promise<void> {
  const dialog = await openSync(page)
  await dialog.getByRole('button', { name: 'Protéger par une phrase secrète…' }).click()
  const phrases = dialog.locator('input[type=password]')
  await phrases.nth(0).fill(passphrase)
  await phrases.nth(1).fill(passphrase.replace('c', 'ç'))
  await expect(dialog.getByText('Les deux ne sont pas les mêmes.')).toBeVisible()
  await phrases.nth(1).fill(passphrase)
  await dialog.getByRole('button', { name: 'Protéger', exact: true }).click()
  await expect(dialog.getByText('Protégé par une phrase secrète')).toBeVisible()
  await closeSync(page)
}
