import { mkdir } from 'node:fs/promises'
import type { Settings } from '../../shared/ipc/payloads'
import { chooseMenu, openFrom } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const onLoopback = {
  env: { COTERR_DISCOVERY: 'off', COTERR_NEARBY_HOST: '127.0.0.1' },
  mayTryNetwork: true,
}

/** The ways to exchange, a form, one that fails, a target, what can be done with it, its protection. */
async function checkSync({ page }: RunningApp): Promise<void> {
  const dialog = page.getByRole('dialog')
  const button = (name: RegExp) => dialog.getByRole('button', { name })
  await page.keyboard.press('Control+Shift+S')
  await expect(dialog).toBeVisible()
  await expectAccessible(page, 'no place to exchange')
  await button(/WebDAV/).click()
  await dialog.getByRole('textbox').first().fill('http://nuage.exemple.fr/dav')
  await expectAccessible(page, 'a WebDAV form, in the clear')
  await button(/^(Annuler|Cancel)$/).click()
  await button(/S3/).click()
  await expectAccessible(page, 'an S3 form')
  await button(/^(Annuler|Cancel)$/).click()
  await button(/^(Clé USB|USB stick)/).click()
  await button(/^(Choisir un|Choose a) /).click()
  await button(/^(Essayer|Try)$/).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'a folder form, tested')
  await button(/^(Garder|Keep)$/).click()
  const now = button(/^(Synchroniser avec|Sync with)/)
  await expect(now).toBeVisible()
  await expectAccessible(page, 'a place to exchange')
  await button(/^(Plus d’actions|More actions)/).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await expectAccessible(page, 'the menu of a place')
  await page.getByRole('menuitem').last().click()
  await expectAccessible(page, 'a place to be forgotten')
  await button(/^(Annuler|Cancel)$/).click()
  await button(/^(Protéger|Protect)/).click()
  await expectAccessible(page, 'a passphrase to be made')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** Both sides of two laptops: the choice, the code, the form. */
async function checkNearby(running: RunningApp): Promise<void> {
  const { page } = running
  const dialog = page.getByRole('dialog')
  const button = (name: RegExp) => dialog.getByRole('button', { name })
  await chooseMenu(running, 'open-nearby')
  await expect(dialog).toBeVisible()
  await expectAccessible(page, 'a laptop near by')
  await button(/^(Recevoir un|Receive a)/).click()
  await expect(dialog.getByText(/^127\.0\.0\.1:/)).toBeVisible()
  await expectAccessible(page, 'receiving a laptop')
  await button(/^(Retour|Back)$/).click()
  await button(/^(Rejoindre un|Join a)/).click()
  await expect(dialog.getByRole('textbox').first()).toBeVisible()
  await dialog.getByRole('textbox').first().fill('192.168.1.12')
  await expectAccessible(page, 'joining a laptop, half an address')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

/** What is said does not depend on the colours, nor the contrasts on the language: two of the four do. */
const looks = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const satisfies readonly Partial<Settings>[]

for (const look of looks) {
  test(`axe finds nothing where territories are exchanged (${look.language}, ${look.colorScheme})`, async ({
    makeProfile,
    start,
  }) => {
    const running = await start({ ...onLoopback, profile: await makeProfile(look) })
    const { page, profile } = running
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await mkdir(profile.path('clé'))
    await openFrom(running, profile.path('clé'))
    await page.getByRole('button', { name: /^(Recevoir un territoire|Receive a shared)/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'receiving a territory')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^(Ouvrir l’exemple|Open the example)/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await checkSync(running)
    await checkNearby(running)
  })
}
