import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { countOf, saveCopy } from './harness/coterr-files'
import { chooseMenu, openFrom, saveTo } from './harness/dialogs'
import {
  addRecord,
  choose,
  dismissMessages,
  expectSaved,
  goTo,
  message,
  rows,
  type,
} from './harness/forms'
import { expectDrawn } from './harness/network-picture'
import type { RunningApp } from './harness/start-app'
import { countIn, createFromEpci, epciName, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const association = 'Les Amis de la Rozeille'
const alliance = 'Un potager partagé à Felletin'

test('a facilitator’s day: a real EPCI, recorded, seen, shared, and there again after a restart', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const running = await start({ profile })
  const { page } = running
  await test.step('a territory with its 27 public authorities', async () => {
    await createFromEpci(page)
    expect(await countIn(page, 'Acteurs')).toBe(27)
    expect(await countIn(page, 'Alliances')).toBe(1)
    await expect(rows(page, /Commune d'Aubusson/)).toBeVisible()
    await expect(page).toHaveTitle(`${epciName} – CoTerr`)
  })
  await test.step('an actor, with a contact', () => recordActor(page))
  await test.step('an alliance, with partners and roles', () => recordAlliance(page))
  await test.step('a relation, a challenge, a resource', () => recordOthers(page))
  await test.step('a register imported, reviewed, taken back', () => importAndUndo(running))
  await test.step('the network', () => seeNetwork(running))
  const saved = await test.step('a copy to share', () => saveCopy(running, 'journée.coterr'))
  expect(countOf(saved, 'actor')).toBe(28)
  expect(countOf(saved, 'membership')).toBe(29)
  expect(countOf(saved, 'contact')).toBe(1)
  expect(saved.state).toContain(association)
  await running.close()

  await test.step('after a restart everything is there, and undo goes on', async () => {
    const again = await start({ profile })
    await openRecent(again.page, epciName)
    const after = await saveCopy(again, 'après.coterr')
    expect(after.state).toBe(saved.state)
    expect(after.file.changeSets).toEqual(saved.file.changeSets)
    await again.page.getByRole('button', { name: /^Annuler : / }).click()
    await expect(message(again.page, /Annulé\s:/)).toBeVisible()
    expect(await countIn(again.page, 'Richesses')).toBe(0)
    await again.page.getByRole('button', { name: /^Rétablir : / }).click()
    await expect(message(again.page, /Rétabli\s:/)).toBeVisible()
    expect(await countIn(again.page, 'Richesses')).toBe(1)
    expect((await saveCopy(again, 'rétabli.coterr')).state).toBe(saved.state)
  })
})

async function recordActor(page: Page): Promise<void> {
  const form = await addRecord(page, 'Ajouter un acteur', association)
  await type(form, 'Sigle', 'ADR')
  await choose(form, 'Commune', 'Felletin')
  await choose(form, 'Thèmes', 'Environnement')
  await page.keyboard.press('Escape')
  await type(form, 'SIREN', '123456789')
  await expect(form.getByText('ne passe pas le contrôle')).toBeVisible()
  await type(form, 'SIREN', '')
  await form.getByRole('tab', { name: 'Contacts' }).click()
  await form.getByRole('button', { name: 'Ajouter une personne' }).click()
  await type(form, 'Prénom', 'Jeanne')
  await type(form, 'Nom', 'Exemple')
  await choose(form, 'Base légale', 'Intérêt légitime')
  await expect(form.getByRole('article', { name: 'Jeanne Exemple' })).toBeVisible()
  await expectSaved(page)
  await expect(rows(page, association)).toContainText('Felletin')
}

async function recordAlliance(page: Page): Promise<void> {
  await goTo(page, 'Alliances')
  const form = await addRecord(page, 'Ajouter une alliance', alliance)
  await type(form, 'Début', '03/2024')
  await form.getByRole('tab', { name: 'Partenaires' }).click()
  for (const partner of [association, 'Commune de Felletin']) {
    await choose(form, 'Ajouter un partenaire', partner)
    await expect(form.getByRole('article', { name: partner })).toBeVisible()
  }
  const leader = form.getByRole('article', { name: association })
  await choose(leader, 'Rôles', 'Porteur')
  await page.keyboard.press('Escape')
  await choose(leader, 'Apports', 'Compétences')
  await page.keyboard.press('Escape')
  await expect(rows(page, alliance)).toContainText('2')
}

async function recordOthers(page: Page): Promise<void> {
  await goTo(page, 'Relations')
  await page.getByRole('button', { name: 'Ajouter une relation' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une relation' })
  await choose(dialog, 'De', epciName)
  await choose(dialog, 'Relation', 'Finance')
  await choose(dialog, 'Vers', association)
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(rows(page, new RegExp(association))).toContainText('Finance')
  await goTo(page, 'Défis')
  await addRecord(page, 'Ajouter un défi', 'Isolement des aînés')
  await goTo(page, 'Richesses')
  await addRecord(page, 'Ajouter une richesse', 'La tapisserie d’Aubusson')
  await expectSaved(page)
}

async function importAndUndo(running: RunningApp): Promise<void> {
  const { page } = running
  await goTo(page, 'Acteurs')
  const before = await countIn(page, 'Acteurs')
  await openFrom(running, join(projectFolder, 'tests/fixtures/import/rna-waldec-41.csv'))
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  const review = page.getByRole('dialog', { name: 'Importer un tableau' })
  await expect(review).toContainText('Répertoire national des associations (Waldec)')
  const fresh = review.getByRole('tab', { name: /^Nouveaux/ })
  const count = Number(/\d+/.exec(await fresh.innerText())?.[0])
  expect(count).toBeGreaterThan(0)
  await review.getByRole('tab', { name: /^Déjà là/ }).click()
  await expect(review.getByRole('tabpanel')).toBeVisible()
  await review.getByRole('tab', { name: /^Écartés/ }).click()
  await expect(
    review
      .getByRole('tabpanel')
      .getByText(/^Ligne \d+$/)
      .first(),
  ).toBeVisible()
  expect(await countIn(page, 'Acteurs')).toBe(before)
  await review.getByRole('button', { name: /^Importer \d+ acteur/ }).click()
  await expect(review).toBeHidden()
  await expect.poll(() => countIn(page, 'Acteurs')).toBe(before + count)
  await page.getByRole('button', { name: 'Annuler : import d’un tableau' }).click()
  await expect.poll(() => countIn(page, 'Acteurs')).toBe(before)
  await dismissMessages(page)
}

async function seeNetwork(running: RunningApp): Promise<void> {
  const { page, profile } = running
  await goTo(page, 'Réseau')
  await expectDrawn(page)
  await page.screenshot({ path: test.info().outputPath('network.png') })
  await page.getByRole('button', { name: 'Voir en liste' }).click()
  await expect(page.getByRole('main').getByText(association).first()).toBeVisible()
  await page.getByRole('button', { name: 'Voir le dessin' }).click()
  await expectDrawn(page)
  await saveTo(running, profile.path('réseau.svg'))
  await chooseMenu(running, 'export-network-svg')
  await expect(message(page, 'réseau.svg')).toBeVisible()
  const svg = await readFile(profile.path('réseau.svg'), 'utf8')
  expect(svg).toContain('<svg')
  for (const text of [association, 'Pouvoirs publics', 'Finance']) expect(svg).toContain(text)
  await saveTo(running, profile.path('réseau.png'))
  await chooseMenu(running, 'export-network-png')
  await expect(message(page, 'réseau.png')).toBeVisible()
  const png = await readFile(profile.path('réseau.png'))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(20_000)
  await dismissMessages(page)
}
