import { existsSync } from 'node:fs'
import { expect, test } from './harness/test'
import { startPackaged } from './harness/start-packaged'
import { packagedAppPath } from '../../scripts/package-path.mjs'

test('the packaged app starts and opens its example', async ({ makeProfile }) => {
  const program = packagedAppPath()
  expect(existsSync(program), `${program} is not there: npm run package`).toBe(true)
  const profile = await makeProfile()
  const packaged = await startPackaged(profile)
  try {
    const { page } = packaged
    await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click()
    await expect(page.getByRole('navigation')).toBeVisible()
    await expect(page.getByText('Enregistré sur cet ordinateur')).toBeVisible()
    await expect(page).toHaveTitle(/ – CoTerr$/)
  } finally {
    await packaged.stop()
  }
  expect(packaged.exitCode()).toBe(0)
})
