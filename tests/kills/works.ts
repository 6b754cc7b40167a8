import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { chooseMenu, openFrom } from '../e2e/harness/dialogs'
import { dismissMessages, message } from '../e2e/harness/forms'
import type { RunningApp } from '../e2e/harness/start-app'
import { colleagueFile, tableOf } from './colleague-file'
import type { Ledger } from './ledger'
import { readJournal } from './two-places'

/** What a work needs to know of where it happens. */
export interface Bench {
  readonly running: RunningApp
  readonly territory: string
  readonly ledger: Ledger
  /** A number that no other cycle has. */
  readonly cycle: number
  readonly random: (below: number) => number
  /** Called where the work is about to be written: half of the kills fall near here. */
  readonly atTheDoor: () => void
}

/** Something that a person does again and again, until the app is gone. It only ends by throwing. */
export type Work = (bench: Bench) => Promise<never>

/** How many records an import or a file brings at once. */
const rowsAtOnce = 1500

async function addActors({ running: { page }, ledger, cycle, atTheDoor }: Bench): Promise<never> {
  await page.getByRole('button', { name: 'Ajouter un acteur' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter un acteur' })
  const field = dialog.getByRole('textbox', { name: 'Nom' })
  for (let count = 1; ; count++) {
    const name = `Ajout ${String(cycle)} ${String(count)}`
    await field.fill(name)
    ledger.begin({ kind: 'actor', name })
    atTheDoor()
    await page.keyboard.press('Control+Enter')
    await dialog.getByText(`Ajouté : « ${name} ».`).waitFor()
    ledger.acknowledge()
  }
}

/** The side bar's word that all is on the disk, once it has said that something is on its way. */
async function saved(page: Page): Promise<void> {
  await page.getByText('Enregistré sur cet ordinateur').waitFor()
}

async function editNotes(bench: Bench): Promise<never> {
  const { running, ledger, cycle, random, atTheDoor } = bench
  const { page } = running
  const name = ledger.someActor(random)
  if (name === null) return addActors(bench)
  await page.getByRole('searchbox').fill(name)
  await page
    .getByRole('grid')
    .getByRole('row', { name: new RegExp(`${name}( |$)`) })
    .first()
    .click()
  const field = page
    .getByRole('region', { name, exact: true })
    .getByRole('textbox', { name: 'Notes' })
  for (let count = 1; ; count++) {
    const notes = `Note ${String(cycle)} ${String(count)}`
    await field.fill(notes)
    // While the field holds words that are not written, the side bar does not say that all is saved.
    await page.getByText('Enregistré sur cet ordinateur').waitFor({ state: 'hidden' })
    ledger.begin({ kind: 'notes', name, notes })
    atTheDoor()
    await field.blur()
    await saved(page)
    ledger.acknowledge()
  }
}

async function importTables({ running, ledger, cycle, atTheDoor }: Bench): Promise<never> {
  const { page, profile } = running
  for (let count = 0; ; count++) {
    const number = cycle * 10 + count
    const prefix = `Import${String(number)}`
    const file = profile.path(`import-${String(number)}.csv`)
    await writeFile(file, tableOf(prefix, number, rowsAtOnce))
    await openFrom(running, file)
    await page.getByRole('button', { name: 'Importer', exact: true }).click()
    const submit = page.getByRole('dialog').getByRole('button', { name: /^Importer \d+ acteur/ })
    await submit.waitFor()
    ledger.begin({ kind: 'batch', prefix, count: rowsAtOnce })
    atTheDoor()
    await submit.click()
    await message(page, `${String(rowsAtOnce)} acteurs importés`)
      .first()
      .waitFor()
    ledger.acknowledge()
    await dismissMessages(page)
  }
}

async function joinFiles({ running, territory, ledger, cycle, atTheDoor }: Bench): Promise<never> {
  const { page, profile } = running
  for (let count = 0; ; count++) {
    const number = String(cycle * 10 + count).padStart(6, '0')
    const [prefix, name] = [`Joint${number}`, `recu-${number}.coterr`]
    const known = await readJournal(profile, territory)
    const handed = { territory, known, prefix, count: rowsAtOnce, device: `coll${number}` }
    await writeFile(profile.path(name), colleagueFile(handed))
    await openFrom(running, profile.path(name))
    await chooseMenu(running, 'open-file')
    const submit = page.getByRole('dialog').getByRole('button', { name: 'Réunir 1 fichier' })
    await submit.waitFor()
    ledger.begin({ kind: 'batch', prefix, count: rowsAtOnce })
    atTheDoor()
    await submit.click()
    await message(page, `« ${name} » a été joint`).first().waitFor()
    ledger.acknowledge()
    await dismissMessages(page)
  }
}

async function compactAgain({ running: { page }, ledger, atTheDoor }: Bench): Promise<never> {
  for (;;) {
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Un acteur, une alliance ou une action').fill('Alléger')
    await page.getByRole('button', { name: /^Alléger l’historique/ }).click()
    const submit = page.getByRole('dialog').getByRole('button', { name: 'Alléger', exact: true })
    await submit.waitFor()
    ledger.begin({ kind: 'nothing' })
    atTheDoor()
    await submit.click()
    await message(page, /^L’historique (est allégé|ne contient aucune)/)
      .first()
      .waitFor()
    ledger.acknowledge()
    await dismissMessages(page)
  }
}

export const works: Readonly<Record<string, Work>> = {
  adding: addActors,
  editing: editNotes,
  importing: importTables,
  joining: joinFiles,
  compacting: compactAgain,
}
