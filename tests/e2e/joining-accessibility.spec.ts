import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Settings } from '../../shared/ipc/payloads'
import { writeColleagueFile } from './harness/colleague-file'
import { chooseMenu, openFrom } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

/** Files under review: each sort of change, a line open, one file refused, all left out; then out again. */
async function checkJoining(running: RunningApp): Promise<void> {
  const { page, profile } = running
  const example = join(projectFolder, 'assets', 'example.coterr')
  const edit = (id = '', fields = {}) => ({ kind: 'actor', id, fields })
  const acronyms = ['AAA', 'BBB']
  for (const [index, acronym] of acronyms.entries()) {
    await writeColleagueFile(example, profile.path(`${acronym}.coterr`), {
      device: `colleague${String(index)}`,
      person: `Collègue ${String(index)}`,
      edits: ([first, second, third]) => [
        edit(first, { acronym, phone: '05 55 00 00 00' }),
        edit(`new-${acronym}`, { name: 'Foyer rural des Combes', commune: '23008' }),
        ...(index === 0
          ? [edit(second, { removed: { knew: [] } })]
          : [edit(third, { name: null })]),
      ],
    })
  }
  await writeFile(profile.path('rien.coterr'), 'rien')
  const names = [...acronyms, 'rien']
  await openFrom(running, ...names.map((name) => profile.path(`${name}.coterr`)))
  await chooseMenu(running, 'open-file')
  const review = page.getByRole('dialog')
  await expect(review.getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page, 'files under review')
  const lines = review.locator('button[aria-expanded]')
  for (let index = 0; index < (await lines.count()); index += 1) await lines.nth(index).click()
  await expectAccessible(page, 'files under review, lines open')
  await review.getByRole('checkbox').first().click()
  await expect(review.getByRole('button', { name: /^(Réunir|Join) 1/ })).toBeEnabled()
  await expectAccessible(page, 'files under review, one left out')
  await review.getByRole('button', { name: /^(Réunir|Join) 1/ }).click()
  await expect(review).toBeHidden()
  await page.keyboard.press('Alt+9')
  const actions = page.getByRole('tabpanel').getByRole('listitem')
  await actions.first().getByRole('button').first().click()
  await expect(
    page.getByRole('main').getByRole('region').getByRole('listitem').first(),
  ).toBeVisible()
  await expectAccessible(page, 'history, an action open')
  await actions.first().getByRole('button').nth(1).click()
  await expect(page.getByRole('button', { name: /^(Retirer|Take out)$/ })).toBeVisible()
  await expectAccessible(page, 'history, taking a file out')
}

/** What is said does not depend on the colours, nor the contrasts on the language: two of the four do. */
const looks = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const satisfies readonly Partial<Settings>[]

for (const look of looks) {
  test(`axe finds nothing where files are joined (${look.language}, ${look.colorScheme})`, async ({
    makeProfile,
    start,
  }) => {
    const running = await start({ profile: await makeProfile(look) })
    const { page } = running
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: /^(Ouvrir l’exemple|Open the example)/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await checkJoining(running)
  })
}
