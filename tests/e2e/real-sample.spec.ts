import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Locator } from '@playwright/test'
import { openFrom } from './harness/dialogs'
import { message } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { countIn, createFromEpci } from './harness/territory'
import { expect, test } from './harness/test'

/** Real lines of public registers, kept beside the checkout and not in it. */
const samples = join(projectFolder, '..', 'shared', 'data')

/** Opens the review of a sample, on a territory with its authorities. */
async function review(running: RunningApp, name: string): Promise<Locator> {
  await createFromEpci(running.page)
  await openFrom(running, join(samples, name))
  await running.page.getByRole('button', { name: 'Importer', exact: true }).click()
  const dialog = running.page.getByRole('dialog', { name: 'Importer un tableau' })
  await expect(dialog).toContainText('Répertoire national des associations')
  return dialog
}

// Declared only where they can run: tests/fixtures/import holds what runs everywhere.
if (existsSync(samples)) {
  test('real lines of the RNA are recognised, reviewed, imported and taken back', async ({
    start,
  }) => {
    const running = await start()
    const { page } = running
    const dialog = await review(running, 'rna-waldec-sample.csv')
    await dialog.getByRole('tab', { name: 'Écartés 1' }).click()
    await expect(dialog.getByRole('tabpanel')).toContainText('Fermée ou dissoute')
    await dialog.getByRole('button', { name: 'Importer 2 acteurs' }).click()
    await expect(message(page, '2 acteurs importés')).toBeVisible()
    expect(await countIn(page, 'Acteurs')).toBe(29)
    await page.getByRole('button', { name: 'Annuler : import d’un tableau' }).click()
    await expect.poll(() => countIn(page, 'Acteurs')).toBe(27)
  })

  test('real lines of the old RNA that have gone to the new one are left out, each with its reason', async ({
    start,
  }) => {
    const dialog = await review(await start(), 'rna-import-sample.csv')
    await dialog.getByRole('tab', { name: 'Écartés 3' }).click()
    const lines = dialog.getByRole('tabpanel').getByRole('listitem')
    await expect(lines).toHaveCount(3)
    await expect(lines.filter({ hasText: 'Reprise sous le numéro W' })).toHaveCount(3)
    await expect(dialog.getByRole('button', { name: 'Rien à importer' })).toBeDisabled()
  })
} else {
  console.warn('The real samples of the RNA are not on this computer: not run here.')
}
