import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Settings } from '../../shared/ipc/payloads'
import { applySets } from '../../shared/change/apply'
import { readFile as readCoterr } from '../../shared/file/read-file'
import { shareContent } from '../../shared/file/share-content'
import { wholeShare } from '../../shared/file/share-profile'
import { writeFile as writeCoterr } from '../../shared/file/write-file'
import { sealWithPassphrase } from '../../shared/seal/seal-with-passphrase'
import { chooseMenu, openFrom } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')
const secret = 'tilleul brouette horloge cabane'

/** The example as anybody may have it, under a passphrase that is quick to open. */
async function sealedExample(): Promise<Uint8Array> {
  const read = readCoterr(new Uint8Array(await readFile(example)))
  if (!read.ok) throw new Error(read.error.kind)
  const { changeSets, manifest } = read.value
  const rows = applySets(() => undefined, changeSets)
  const content = { changeSets, rows: rows.values(), network: null, generator: 'test', at: 0 }
  const choice = { ...wholeShare, profile: 'public' as const }
  const { territory } = manifest
  const written = writeCoterr(shareContent({ ...content, territory }, rows, choice))
  if (!written.ok) throw new Error(written.error.kind)
  const sealed = await sealWithPassphrase(written.value, secret, 10)
  if (!sealed.ok) throw new Error(sealed.error.kind)
  return sealed.value
}

/** What is said does not depend on the colours, nor the contrasts on the language: two of the four do. */
const looks = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const satisfies readonly Partial<Settings>[]

for (const look of looks) {
  test(`axe finds nothing where territories are shared (${look.language}, ${look.colorScheme})`, async ({
    makeProfile,
    start,
  }) => {
    const running = await start({ profile: await makeProfile(look) })
    const { page, profile } = running
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await writeFile(profile.path('public.coterr'), await sealedExample())
    await openFrom(running, profile.path('public.coterr'))
    await chooseMenu(running, 'open-file')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('x')
    await dialog.getByRole('textbox').press('Enter')
    await expect(
      dialog.getByText(/phrase secrète n’est pas|passphrase is not|not the right/i),
    ).toBeVisible()
    await expectAccessible(page, 'a wrong passphrase')
    await dialog.getByRole('textbox').fill(secret)
    await dialog.getByRole('textbox').press('Enter')
    await dialog.getByRole('button', { name: /^(Seulement lire|Only read)/ }).waitFor()
    await expectAccessible(page, 'how to open it')
    await dialog.getByRole('button', { name: /^(Seulement lire|Only read)/ }).click()
    await page
      .getByRole('grid')
      .getByRole('row', { name: /CC Creuse Grand Sud/ })
      .click()
    await expectAccessible(page, 'only read')
    await page.getByRole('button', { name: /^(Ajouter à mes|Add to my)/ }).click()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^(Historique|History)/ })
      .waitFor()
    await chooseMenu(running, 'share')
    await dialog.getByRole('radio', { name: /^(Sans les contacts|No contacts)/ }).click()
    await dialog.getByText(/^(Phrase secrète|Passphrase)$/).click()
    await dialog.getByRole('textbox').nth(-2).fill('azertyuiop')
    await expectAccessible(page, 'sharing under a passphrase')
    await dialog.getByText(/^(Clés de collègues|Colleagues’ keys)$/).click()
    await expectAccessible(page, 'sharing for keys')
    await page.keyboard.press('Escape')
    await chooseMenu(running, 'open-settings')
    await dialog.getByRole('button', { name: /^(Créer ma clé|Make my key)/ }).click()
    await dialog.getByRole('button', { name: /^(Enregistrer ma clé|Save my key)/ }).click()
    await expectAccessible(page, 'keys in the settings')
  })
}
