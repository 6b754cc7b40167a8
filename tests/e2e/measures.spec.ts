import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { expectAccessible } from './harness/expect-accessible'
import { seePicture } from './harness/drawn-network'
import { expectSaved } from './harness/forms'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')

test('measures, blind spots and the table tell what the picture shows, by hand and by keyboard', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  await seePicture(running)
  const { page } = running
  const main = page.getByRole('main')

  await main.getByRole('button', { name: 'Mesures', exact: true }).click()
  const measures = main.getByRole('region', { name: 'Mesures' })
  await expect(measures.getByText(/des liens possibles existent/)).toBeVisible()
  await measures.getByRole('button', { name: 'Indice E-I : formule et source' }).click()
  await expect(measures.getByText('Krackhardt et Stern, 1988')).toBeVisible()
  await expect(measures.getByText('Valeur exacte.').first()).toBeVisible()
  await expect(measures.getByRole('table', { name: /Liens entre mondes/ })).toBeVisible()
  const first = measures.getByRole('listitem').first()
  await expect(first).toContainText('CC Creuse Grand Sud')
  await expectAccessible(page, 'measures')
  await first.getByRole('button').press('Escape')
  await expect(measures).toBeHidden()

  await main.getByRole('button', { name: 'Voir en liste' }).click()
  const table = main.getByRole('table', { name: 'Le réseau en liste' })
  const bridging = table.getByRole('columnheader', { name: 'Rôle de pont' })
  await bridging.getByRole('button').click()
  await expect(bridging).toHaveAttribute('aria-sort', 'descending')
  const rows = table.getByRole('row')
  await expect(rows.nth(1)).toContainText('CC Creuse Grand Sud')
  // Down and back, then whom the first one is tied to.
  await rows.nth(1).getByRole('button', { name: 'CC Creuse Grand Sud', exact: true }).focus()
  await page.keyboard.press('End')
  await expect(rows.nth(1)).not.toContainText('CC Creuse Grand Sud')
  await page.keyboard.press('Home')
  await expect(page.locator(':focus')).toHaveText('CC Creuse Grand Sud')
  await page.keyboard.press('ArrowRight')
  const ties = table.getByRole('list', { name: 'Liens de CC Creuse Grand Sud' })
  await expect(ties.getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page, 'table')

  await main.getByRole('button', { name: 'À regarder', exact: true }).click()
  const spots = main.getByRole('region', { name: 'À regarder' })
  await spots.getByRole('button', { name: /^Proches, mais sans alliance/ }).click()
  await expect(spots.getByText(/^Défi commun/).first()).toBeVisible()
  await expectAccessible(page, 'blind spots')
  const title = await spots.getByRole('listitem').first().getByRole('button').first().textContent()
  await spots.getByRole('button', { name: `Créer une alliance\u202f: ${title ?? ''}` }).click()
  await expect(main.getByRole('textbox', { name: 'Intitulé' })).toHaveValue(title ?? '')
  await expectSaved(page)
})
