import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import type { Settings } from '../../shared/ipc/payloads'
import { chooseMenu, openFrom } from './harness/dialogs'
import { writeDisputedFile } from './harness/disputed-file'
import { expectAccessible } from './harness/expect-accessible'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

async function checkDialog({ page }: RunningApp, where: string): Promise<void> {
  // The one before may still be on its way out.
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expectAccessible(page, where)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Each screen, each with its form open in each of its tabs, and with its quick addition. */
async function checkScreens(running: RunningApp): Promise<void> {
  const { page } = running
  for (const screen of ['1', '2', '4', '5', '6']) {
    await page.keyboard.press(`Alt+${screen}`)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
    await expectAccessible(page, `screen ${screen}, form`)
    const tabs = page.getByRole('main').getByRole('tab')
    for (let index = 1; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click()
      await expectAccessible(page, `screen ${screen}, tab ${String(index)}`)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('grid').getByRole('checkbox').nth(1).click()
    await expectAccessible(page, `screen ${screen}, one ticked`)
    await page.getByRole('grid').getByRole('checkbox').nth(1).click()
    await page.getByRole('grid').focus()
    await page.keyboard.press('n')
    await checkDialog(running, `screen ${screen}, quick addition`)
  }
}

/** What is noted of the field: meetings and what follows them, impacts, who says what of which challenge. */
async function checkField({ page }: RunningApp): Promise<void> {
  const goTo = async (screen: RegExp): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name: screen }).click()
  }
  for (const screen of [/^(Rencontres|Events)/, /^Impacts/]) {
    await goTo(screen)
    await page.getByRole('grid').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('region').first()).toBeVisible()
    await expectAccessible(page, `${String(screen)}, form`)
    await page.keyboard.press('Escape')
  }
  await goTo(/^(Rencontres|Events)/)
  await page.getByText(/^(À faire|To do) \(\d+\)$/).click()
  await expect(page.getByRole('main').getByRole('checkbox').first()).toBeVisible()
  await expectAccessible(page, 'next actions')
  await goTo(/^(Défis|Challenges)/)
  await page.getByText(/^(Positions|Stances)$/).click()
  await page.getByRole('grid').focus()
  await expect(page.getByRole('main').getByRole('radiogroup')).toHaveCount(4)
  await expectAccessible(page, 'positions by actor')
  await page.getByText(/^(Par monde|By world)$/).click()
  await expectAccessible(page, 'positions by world')
}

/** Who said what of a record, and the parts of the history screen, each with something in it. */
async function checkHistory(running: RunningApp): Promise<void> {
  const { page } = running
  await page.keyboard.press('Alt+1')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^(Historique de la fiche|History of the record)$/ })
    .click()
  await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible()
  await checkDialog(running, 'the history of a record')
  await page.keyboard.press('Alt+9')
  await page.getByRole('tab', { name: /^(Corbeille|Trash)$/ }).click()
  await expectAccessible(page, 'an empty trash')
  await page.keyboard.press('Alt+1')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^(Acteur supprimé|Actor removed)/)).toBeVisible()
  await page.keyboard.press('Alt+9')
  const tabs = page.getByRole('main').getByRole('tab')
  for (let index = 0; index < (await tabs.count()); index += 1) {
    await tabs.nth(index).click()
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible()
    await expectAccessible(page, `history, ${await tabs.nth(index).innerText()}`)
  }
}

/** What people disagree about: none, a list of them, a value being written, many at once, in a form. */
async function checkConflicts(running: RunningApp): Promise<void> {
  const { page } = running
  const { keyboard } = page
  await keyboard.press('Alt+7')
  await expectAccessible(page, 'no disagreement')
  const path = running.profile.path('disputed.coterr')
  await writeDisputedFile(path)
  await openFrom(running, path)
  await chooseMenu(running, 'open-file')
  await expect(page).toHaveTitle(/^Plateau disputé/)
  await keyboard.press('Alt+7')
  await keyboard.press('ArrowDown')
  await expectAccessible(page, 'disagreements')
  await keyboard.press('End')
  await keyboard.press('0')
  await expect(page.getByRole('main').locator('[data-conflict] input:focus')).toHaveCount(1)
  await expectAccessible(page, 'disagreements, another value')
  await keyboard.press('Escape')
  await page.getByRole('button', { name: /^(Trancher par|Settle by)/ }).click()
  const left = page.getByRole('tab', { name: /^(Laissés|Left)/ })
  await expect(left).toBeVisible()
  await expectAccessible(page, 'a rule for disagreements')
  await page.getByRole('radio', { name: /^(La mienne|Mine)$/ }).click()
  await left.click()
  await checkDialog(running, 'a rule for disagreements, those left')
  await keyboard.press('Alt+1')
  for (const index of [1, 2]) {
    await page.getByRole('grid').getByRole('row').nth(index).click()
    await expectAccessible(page, `a form with disagreements, ${String(index)}`)
  }
  await page
    .getByRole('button', { name: /^(Désaccord|Disagreement)/ })
    .first()
    .click()
  await expectAccessible(page, 'a form with disagreements, unfolded')
}

/** A person at an actor: the form that asks for the most care. */
async function checkContact({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Alt+1')
  await page.getByRole('grid').getByRole('row').nth(1).click()
  await page.getByRole('tab', { name: /^Contacts/ }).click()
  await page.getByRole('button', { name: /^(Ajouter une personne|Add a person)$/ }).click()
  await expect(page.getByRole('tabpanel').getByRole('article')).toHaveCount(1)
  await expectAccessible(page, 'a contact')
  await expect(page.getByRole('tab', { name: 'Contacts 1' })).toBeVisible()
}

async function checkNetwork({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Alt+3')
  const picture = page.getByRole('application')
  await expect(picture).toBeVisible()
  await picture.focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty()
  await expectAccessible(page, 'network, picture')
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('main').getByRole('region', { name: /^S[ée]lection$/ })).toBeVisible()
  await expectAccessible(page, 'network, selection')
  const buttons = page.getByRole('main').getByRole('button')
  await buttons.filter({ hasText: /^(Filtrer|Filter)$/ }).click()
  await expectAccessible(page, 'network, filters')
  await page.getByRole('button', { name: /^(Voir en liste|See as a list)$/ }).click()
  await expect(picture).toBeHidden()
  await expectAccessible(page, 'network, list')
}

/** Two actors that look like one: side by side, merged, and as one form. */
async function checkDuplicates({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('Alt+8')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, 'duplicates, as they come')
  for (const name of ['Foyer rural des Combes', 'FOYER RURAL DES COMBES']) {
    await page.keyboard.press('Alt+1')
    await page.getByRole('grid').focus()
    await page.keyboard.press('n')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill(name)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }
  await page.keyboard.press('Alt+8')
  const pair = page.getByRole('option', { name: /FOYER RURAL DES COMBES/ })
  await pair.click()
  await expectAccessible(page, 'duplicates, a pair')
  const review = page.getByRole('region', { name: /^(Est-ce le même acteur|Is this the same)/ })
  await review.getByRole('button', { name: /^(Réunir|Merge)/ }).click()
  await expect(pair).toHaveCount(0)
  await page.getByText(/^(Réunis|Merged) \d+$/).click()
  const groups = page.getByRole('list', { name: /^(Les acteurs réunis|Merged actors)$/ })
  await expect(groups).toBeVisible()
  await expectAccessible(page, 'duplicates, merged')
  await groups.getByRole('button', { name: /^(Ouvrir|Open) foyer rural des combes/i }).click()
  await page.getByRole('button', { name: /^(Réunit|Joins) \d/ }).click()
  await expectAccessible(page, 'the form of a merged actor')
  for (const at of [1, 2]) await page.getByRole('grid').getByRole('checkbox').nth(at).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Réunir|Merge)…$/ })
    .click()
  await expectAccessible(page, 'duplicates, ticked')
  await page
    .getByRole('button', { name: /^(Annuler|Cancel)/ })
    .last()
    .click()
}

async function checkDialogs(running: RunningApp): Promise<void> {
  const { page } = running
  const entries = ['about', 'open-settings', 'show-shortcuts', 'new-territory']
  for (const entry of entries) {
    await chooseMenu(running, entry)
    await checkDialog(running, entry)
  }
  await page.keyboard.press('Control+k')
  await checkDialog(running, 'palette')
  const inPalette = [
    /^(Vocabulaires|Vocabularies)/,
    /(Renommer, décrire|Rename)/,
    /^(Sauvegardes|Backups)/,
    /^(Alléger|Lighten)/,
  ]
  for (const words of inPalette) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('button', { name: words }).click()
    await checkDialog(running, String(words))
  }
  await openFrom(running, join(projectFolder, 'tests/fixtures/import/rna-waldec-41.csv'))
  await chooseMenu(running, 'import-table')
  const review = page.getByRole('dialog')
  await expect(review.getByRole('tab').first()).toBeVisible()
  for (const tab of await review.getByRole('tab').all()) {
    await tab.click()
    await expectAccessible(page, `import, ${await tab.innerText()}`)
  }
  await checkDialog(running, 'import')
  await openFrom(running, join(projectFolder, 'tests/fixtures/import/carnet.csv'))
  await chooseMenu(running, 'import-table')
  await expect(review.getByRole('combobox').first()).toBeVisible()
  await checkDialog(running, 'import, mapping')
}

/** What is said does not depend on the colours, nor the contrasts on the language: two of the four do. */
const looks = [
  { language: 'fr', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const satisfies readonly Partial<Settings>[]

for (const look of looks) {
  test(`axe finds nothing on any screen or dialog (${look.language}, ${look.colorScheme})`, async ({
    makeProfile,
    start,
  }) => {
    // Some forty looks of a second or two each, and more where the machine does other work.
    test.setTimeout(360_000)
    const running = await start({ profile: await makeProfile(look) })
    const { page } = running
    // Two frames lie between a message and the start of its fading in, and no wait sees them.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expectAccessible(page, 'welcome')
    await page.getByRole('button', { name: /^(Ouvrir l’exemple|Open the example)/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await expectAccessible(page, 'actors, with a message')
    await checkDialogs(running)
    await checkScreens(running)
    await checkField(running)
    await checkContact(running)
    await checkNetwork(running)
  })

  test(`axe finds nothing in the past, in merged actors, in disagreements (${look.language}, ${look.colorScheme})`, async ({
    makeProfile,
    start,
  }) => {
    test.setTimeout(240_000)
    const running = await start({ profile: await makeProfile(look) })
    const { page } = running
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.getByRole('button', { name: /^(Ouvrir l’exemple|Open the example)/ }).click()
    await expect(page.getByRole('grid')).toBeVisible()
    await checkHistory(running)
    await checkDuplicates(running)
    await checkConflicts(running)
  })
}
