import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import { makeChanges } from '../../shared/change/make-changes'
import type { Row } from '../../shared/change/row'
import { writeFile as writeCoterr } from '../../shared/file/write-file'
import type { DeviceId } from '../../shared/kernel/stamp'
import { makeStamp } from '../../shared/kernel/stamp'
import { saveTo } from './harness/dialogs'
import { addRecord, dismissMessages, goTo, message, rows, type } from './harness/forms'
import { countIn, createFree } from './harness/territory'
import { expect, test } from './harness/test'

/** Opens the history of the record whose form is open. */
async function openHistory(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Historique de la fiche' }).click()
  const dialog = page.getByRole('dialog', { name: /^Historique de/ })
  await expect(dialog.getByRole('article').first()).toBeVisible()
  return dialog
}

/** Presses a key until what is wanted has the keyboard. */
async function pressUntil(page: Page, key: string, wanted: Locator): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`40 times ${key} did not reach ${String(wanted)}`)
}

test('what was said of a record is told, and any value comes back', async ({
  makeProfile,
  start,
}) => {
  const running = await start({ profile: await makeProfile({ person: 'Alix' }) })
  const { page } = running
  await createFree(page, 'Essai')
  const form = await addRecord(page, 'Ajouter un acteur', 'Foyer rural')
  await type(form, 'Sigle', 'FR')
  await type(form, 'Sigle', 'FRG')
  await type(form, 'Sigle', 'FRGX')
  const dialog = await openHistory(page)
  const events = dialog.getByRole('article')
  await expect(events).toHaveCount(4)
  await expect(events.first()).toContainText('Modification')
  await expect(events.first()).toContainText('Alix (vous)')
  await expect(events.first()).toContainText('FRG')
  await expect(events.last()).toContainText('Création')
  await expect(events.last()).toContainText('Foyer rural')

  // One field alone, and its first value back.
  await dialog.getByRole('combobox', { name: 'Champ' }).click()
  await page.getByRole('option', { name: 'Sigle' }).click()
  await expect(events).toHaveCount(3)
  await events
    .last()
    .getByRole('button', { name: /^Revenir à cette valeur de .*FR$/ })
    .click()
  await expect(events).toHaveCount(4)
  await expect(events.first()).toContainText('valeur actuelle')
  await page.keyboard.press('Escape')
  await expect(form.getByRole('textbox', { name: 'Sigle' })).toHaveValue('FR')
  // An edit like another: undo takes it back.
  await page.keyboard.press('Control+z')
  await expect(form.getByRole('textbox', { name: 'Sigle' })).toHaveValue('FRGX')
})

test('what was removed comes back with what went with it, by the keyboard alone', async ({
  start,
}) => {
  const { page } = await start()
  const { keyboard } = page
  await createFree(page, 'Essai')
  await addRecord(page, 'Ajouter un acteur', 'Foyer rural')
  await page.getByRole('tab', { name: /^Contacts/ }).click()
  await page.getByRole('button', { name: 'Ajouter une personne' }).click()
  const person = page.getByRole('tabpanel').getByRole('article')
  await type(person, 'Nom', 'Durand')
  await dismissMessages(page)
  await page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      () => document.body.setAttribute('data-pointer', ''),
      true,
    )
  })

  await keyboard.press('Escape')
  await page.getByRole('grid').focus()
  await keyboard.press('Home')
  await keyboard.press('Delete')
  await expect(message(page, 'Acteur supprimé')).toBeVisible()
  expect(await countIn(page, 'Acteurs')).toBe(0)
  // The palette leads to the trash.
  await keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await keyboard.type('corbeille')
  await keyboard.press('Enter')
  const trash = page.getByRole('list', { name: 'Fiches supprimées' })
  await expect(trash.getByRole('listitem')).toHaveCount(1)
  await expect(trash).toContainText('Foyer rural')
  await expect(trash).toContainText('avec 1 personne')
  const restore = trash.getByRole('button', { name: 'Restaurer « Foyer rural »' })
  await pressUntil(page, 'Tab', restore)
  await keyboard.press('Enter')
  await expect(page.getByText('La corbeille est vide')).toBeVisible()
  expect(await countIn(page, 'Acteurs')).toBe(1)
  expect(await page.evaluate(() => document.body.hasAttribute('data-pointer'))).toBe(false)
  await goTo(page, 'Acteurs')
  await rows(page, /Foyer rural/).click()
  await page.getByRole('tab', { name: /^Contacts/ }).click()
  await expect(person).toHaveAccessibleName('Durand')
})

test('what is in the trash is erased for good, once the person has agreed', async ({ start }) => {
  const { page } = await start()
  await createFree(page, 'Essai')
  await addRecord(page, 'Ajouter un acteur', 'Foyer rural')
  await addRecord(page, 'Ajouter un acteur', 'Scierie')
  await page.keyboard.press('Escape')
  await rows(page, /Foyer rural/)
    .getByRole('checkbox')
    .click()
  await rows(page, /Scierie/)
    .getByRole('checkbox')
    .click()
  await page.getByRole('main').getByRole('button', { name: 'Supprimer' }).click()
  await goTo(page, 'Historique')
  await page.getByRole('tab', { name: 'Corbeille' }).click()
  const trash = page.getByRole('list', { name: 'Fiches supprimées' })
  await expect(trash.getByRole('listitem')).toHaveCount(2)
  await trash.getByRole('button', { name: /^Effacer définitivement « Scierie »/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Scierie')
  await page.keyboard.press('Escape')
  await expect(trash.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('checkbox', { name: 'Tout cocher' }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Effacer définitivement…', exact: true })
    .click()
  await dialog.getByRole('button', { name: 'Effacer définitivement', exact: true }).click()
  await expect(message(page, '2 fiches sont effacées définitivement.')).toBeVisible({
    timeout: 30_000,
  })
  await goTo(page, 'Historique')
  await page.getByRole('tab', { name: 'Corbeille' }).click()
  await expect(page.getByText('La corbeille est vide')).toBeVisible()
})

test('a history is read and a value taken back by the keyboard alone', async ({ start }) => {
  const { page } = await start()
  const { keyboard } = page
  await createFree(page, 'Essai')
  const form = await addRecord(page, 'Ajouter un acteur', 'Foyer rural')
  await type(form, 'Nom', 'Foyer rural de Gioux')
  // The form goes by the actor's name: it has the new one once that is saved.
  const renamed = page.getByRole('region', { name: 'Foyer rural de Gioux', exact: true })
  await renamed.getByRole('textbox', { name: 'Nom', exact: true }).focus()
  const opens = page.getByRole('button', { name: 'Historique de la fiche' })
  await pressUntil(page, 'Shift+Tab', opens)
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Historique de « Foyer rural de Gioux »' })
  const back = dialog.getByRole('button', { name: /^Revenir à la valeur d’avant de « Nom »/ })
  await expect(back).toBeVisible()
  await pressUntil(page, 'Tab', back)
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Historique de « Foyer rural »' })).toBeVisible()
  await keyboard.press('Escape')
  await expect(opens).toBeFocused()
  await expect(form.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Foyer rural')
})

test('my changes since the last copy are one page, to print, to copy and to send', async ({
  makeProfile,
  start,
}) => {
  const running = await start({ profile: await makeProfile({ person: 'Alix' }) })
  const { app, page, profile } = running
  await createFree(page, 'Essai')
  const form = await addRecord(page, 'Ajouter un acteur', 'Foyer rural')
  await addRecord(page, 'Ajouter un acteur', 'De trop')
  await goTo(page, 'Historique')
  await page.getByRole('tab', { name: 'Mes changements' }).click()
  const list = page.getByRole('list', { name: 'Fiches changées' })
  await expect(list.getByRole('article')).toHaveCount(3)
  await saveTo(running, profile.path('copie.coterr'))
  await page.getByRole('button', { name: 'Enregistrer une copie à envoyer' }).click()
  await expect(message(page, 'Copie enregistrée : copie.coterr')).toBeVisible()
  await expect(page.getByText('Rien de nouveau')).toBeVisible()

  await goTo(page, 'Acteurs')
  await rows(page, /Foyer rural/).click()
  await type(form, 'Nom', 'Foyer rural de Gioux')
  await page.keyboard.press('Escape')
  await rows(page, /De trop/)
    .getByRole('checkbox')
    .click()
  await page.getByRole('main').getByRole('button', { name: 'Supprimer' }).click()
  await goTo(page, 'Historique')
  await expect(list.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('1 fiche modifiée')).toBeVisible()
  await expect(page.getByText('1 fiche supprimée')).toBeVisible()
  await dismissMessages(page)

  await saveTo(running, profile.path('page.pdf'))
  await page.getByRole('button', { name: 'Enregistrer la page en PDF' }).click()
  await expect(message(page, 'Copie enregistrée : page.pdf')).toBeVisible({ timeout: 20_000 })
  const pdf = await readFile(profile.path('page.pdf'), 'latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.getByRole('button', { name: 'Copier le texte' }).click()
  await expect(message(page, 'Le texte est dans le presse-papiers.')).toBeVisible()
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(text).toContain('Mes changements · Essai')
  expect(text).toContain('par Alix')
  expect(text).toContain('Foyer rural → Foyer rural de Gioux')
  expect(text).toContain('De trop (suppression)')
})

const actors = 10_000
const edits = 5_000

/** A territory of 10,000 actors that was edited 5,000 times since, as a colleague would send it. */
function editedFile(): Uint8Array {
  const id = 't-suivi'
  const madeAt = 1_790_841_600_000
  const known = new Map<string, Row>()
  const sets: ChangeSet[] = []
  const say = (asked: Parameters<typeof makeChanges>[1]): void => {
    const at = madeAt + sets.length * 1000
    const stamp = makeStamp(at, 0, 'suivi00000' as DeviceId)
    const changes = makeChanges((key) => known.get(key), asked)
    const set = { stamp, person: 'Bachir', at, origin: 'typed', changes } satisfies ChangeSet
    sets.push(set)
    for (const [key, row] of applySets((key) => known.get(key), [set])) known.set(key, row)
  }
  const made = Array.from({ length: actors }, (_, index) => {
    const fields = {
      name: `Acteur ${String(index).padStart(5, '0')}`,
      commune: '23008',
      kind: 'association',
    }
    return { kind: 'actor', id: `a${String(index)}`, fields }
  })
  say([{ kind: 'territory', id, fields: { name: 'Suivi' } }, ...made])
  for (let index = 0; index < edits; index += 1) {
    // A hundred of them are of one actor.
    const edited = index % 50 === 0 ? 0 : (index * 7919) % actors
    say([{ kind: 'actor', id: `a${String(edited)}`, fields: { notes: `Note ${String(index)}` } }])
  }
  const written = writeCoterr({
    territory: { id, name: 'Suivi' },
    changeSets: sets,
    rows: known.values(),
    network: null,
    generator: 'tests',
    at: madeAt,
  })
  if (!written.ok) throw new Error(written.error.kind)
  return written.value
}

test('of 10,000 actors edited 5,000 times, the history of one is told whole', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  await writeFile(profile.path('suivi.coterr'), editedFile())
  const { page } = await start({ profile, files: [profile.path('suivi.coterr')] })
  await expect(message(page, '« Suivi » est ouvert')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const times: number[] = []
  for (let run = 0; run < 4; run += 1) {
    const took = await page.evaluate(async () => {
      const button = document.querySelector<HTMLElement>('[aria-label="Historique de la fiche"]')
      const begin = performance.now()
      button?.click()
      while (document.querySelector('[role=dialog] article') === null) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      return performance.now() - begin
    })
    times.push(Math.round(took))
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('101 interventions')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  console.log(`a history of 101 among ${String(edits)} edits: ${times.join(', ')} ms`)
})
