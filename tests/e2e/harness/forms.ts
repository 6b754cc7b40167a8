import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What a person says of the screen to go to: the words of the side bar. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${screen}`) })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** Adds a record by its name on the screen that lists its kind, and gives its form. */
export async function addRecord(page: Page, button: string, name: string): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: button }).first().click()
  const dialog = page.getByRole('dialog', { name: button })
  await dialog.getByRole('textbox').first().fill(name)
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  const form = page.getByRole('region', { name, exact: true })
  await expect(form).toBeVisible()
  return form
}

/** Types in a field and leaves it: that is what saves it. */
export async function type(form: Locator, label: string, text: string): Promise<void> {
  const field = form.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  await field.blur()
}

/** Chooses in a list, by typing the beginning of the option. */
export async function choose(form: Locator, label: string, option: string): Promise<void> {
  const field = form.getByRole('combobox', { name: label, exact: true })
  await field.click()
  await field.pressSequentially(option)
  await form.page().getByRole('option', { name: option }).first().click()
}

/** The list of the screen. */
export function rows(page: Page, name: string | RegExp): Locator {
  return page.getByRole('grid').getByRole('row', { name })
}

/** The side bar's word that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Enregistré sur cet ordinateur')).toBeVisible()
}

/** A message of the app, in its corner. */
export function message(page: Page, text: string | RegExp): Locator {
  return page.getByRole('region', { name: 'Messages' }).getByRole('alert').filter({ hasText: text })
}

export async function dismissMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Masquer ce message' })
  // They move as they come and go: each is told at once, without waiting for it to hold still.
  await close.evaluateAll((all: readonly HTMLElement[]) => {
    for (const button of all) button.click()
  })
  await expect(close).toHaveCount(0)
}
