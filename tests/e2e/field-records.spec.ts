import type { Page } from '@playwright/test'
import { addRecord, choose, goTo, rows, type } from './harness/forms'
import { createFromEpci } from './harness/territory'
import { expect, test } from './harness/test'

const actor = 'Commune de Felletin'

async function recordEvent(page: Page): Promise<void> {
  await goTo(page, 'Rencontres')
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Ajouter une rencontre' })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une rencontre' })
  await choose(dialog, 'Type', 'Entretien')
  await choose(dialog, 'Participants', actor)
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click()
  // It is named after what it was and who was there.
  const form = page.getByRole('region', { name: `Entretien avec ${actor}` })
  await type(form, 'Prochaine action', 'Rappeler le maire')
  await type(form, 'Pour quand', '01/2020')
  await expect(rows(page, /Entretien avec/)).toContainText('En retard')
}

/** The list of next actions: Space does one, Enter opens its event, Escape comes back to it. */
async function finishAction(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByText('À faire (1)').click()
  const action = page.getByRole('checkbox', { name: /Rappeler le maire/ })
  await action.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('region', { name: `Entretien avec ${actor}` })
  await expect(form).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(action).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('0 action à faire')).toBeVisible()
  await expect(action).toBeChecked()
}

/** An actor, a stance and a priority, by one key each; then the grid, by keys alone. */
async function notePositions(page: Page): Promise<void> {
  await goTo(page, 'Défis')
  const form = await addRecord(page, 'Ajouter un défi', 'Mobilité')
  await choose(form, 'Noter la position d’un acteur', actor)
  const said = form.getByRole('group', { name: actor })
  await expect(said.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('f')
  await expect(said.getByRole('radio', { name: 'Favorable' })).toBeChecked()
  await page.keyboard.press('3')
  await expect(said.getByRole('radio', { name: 'Notable' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(said).toHaveCount(0)
  await expect(form.getByRole('article', { name: actor })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByText('Positions', { exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Positions des acteurs sur les défis' })
  await grid.focus()
  const cell = grid.getByRole('gridcell').first()
  await expect(cell).toHaveAccessibleName(/^Favorable, priorité.: Notable$/)
  await page.keyboard.press('-')
  await expect(cell).toHaveAccessibleName(/^Neutre, priorité/)
  await page.keyboard.press('Delete')
  await expect(cell).toHaveAccessibleName('Rien de noté')
  await page.keyboard.press('o')
  await expect(cell).toHaveAccessibleName('Opposé')
}

async function recordImpact(page: Page): Promise<void> {
  await goTo(page, 'Alliances')
  await page.getByRole('grid').getByRole('row').nth(1).click()
  await page.getByRole('tab', { name: /^Impacts/ }).click()
  await page.getByRole('textbox', { name: /^Ajouter un impact.: Confiance$/ }).fill('On se parle')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'On se parle' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').fill('on se parle')
  await page.getByRole('dialog').getByRole('button', { name: 'On se parle' }).click()
  await expect(page.getByRole('region', { name: 'On se parle' })).toBeVisible()
  await expect(rows(page, 'On se parle')).toContainText('Confiance')
}

test('who was met, what is to be done, who says what, and what changed', async ({
  makeProfile,
  start,
}) => {
  const { page } = await start({ profile: await makeProfile() })
  await createFromEpci(page)
  await test.step('a meeting', () => recordEvent(page))
  await test.step('its next action, done', () => finishAction(page))
  await test.step('positions', () => notePositions(page))
  await test.step('an impact, found again', () => recordImpact(page))
})
