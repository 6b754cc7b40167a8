import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { marksOf, picture, seePicture } from './harness/drawn-network'
import { expectAccessible } from './harness/expect-accessible'
import { expectSaved } from './harness/forms'
import { expect, test } from './harness/test'
import { openRecent } from './harness/territory'

const example = join(projectFolder, 'assets', 'example.coterr')

test('a view is saved, opens again after a restart, and is told by keys', async ({
  start,
  makeProfile,
}) => {
  const profile = await makeProfile()
  const running = await start({ profile, files: [example] })
  await seePicture(running)
  const { page } = running
  const panel = page.getByRole('main')
  await panel.getByRole('button', { name: 'Disposition', exact: true }).click()
  await panel.getByRole('radio', { name: 'Par monde' }).check()
  await panel.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  const dialog = page.getByRole('dialog', { name: 'Enregistrer cette vue' })
  await dialog.getByRole('textbox', { name: 'Nom de la vue' }).fill('Les cinq mondes')
  await dialog.getByRole('textbox', { name: 'À dire' }).fill('Qui parle à qui ?')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(panel.getByRole('button', { name: 'Les cinq mondes', exact: true })).toBeVisible()
  await panel.getByRole('radio', { name: 'Selon les liens' }).check()
  await expectSaved(page)
  await running.close()

  const again = await start({ profile })
  await openRecent(again.page, 'Creuse Grand Sud')
  await seePicture(again)
  const view = again.page.getByRole('button', { name: 'Les cinq mondes', exact: true })
  await view.click()
  await expect(again.page.getByText('Regroupé par monde.')).toBeVisible()
  await expect(view).toHaveAttribute('aria-current', 'true')
  const rows = again.page.getByRole('button', { name: /^Actions sur la vue/ })
  const count = await rows.count()

  await again.page.keyboard.press('F5')
  const story = again.page.getByRole('dialog', { name: 'Récit' })
  await expect(story.getByText(`Vue 1 sur ${String(count)}`, { exact: true })).toBeVisible()
  for (let key = 1; key < count; key++) await again.page.keyboard.press('PageDown')
  await expect(story.getByRole('heading', { name: 'Les cinq mondes' })).toBeVisible()
  await again.page.keyboard.press('n')
  await expect(story.getByText('Qui parle à qui ?', { exact: true })).toBeVisible()
  await expectAccessible(again.page, 'the story')
  await again.page.keyboard.press('b')
  await expect(story.getByRole('button', { name: /^Écran vide/ })).toBeVisible()
  await again.page.keyboard.press('PageUp')
  await expect(story.getByRole('button', { name: /^Écran vide/ })).toBeHidden()
  await again.page.keyboard.press('PageUp')
  const before = `Vue ${String(count - 1)} sur ${String(count)}`
  await expect(story.getByText(before, { exact: true })).toBeVisible()
  await again.page.keyboard.press('Escape')
  await expect(story).toBeHidden()
  await expect(again.page.getByText('Regroupé par monde.')).toBeVisible()
})

test('the map has communes where they lie, says what is approximate, and moves nobody for good', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  await seePicture(running)
  const { page } = running
  const before = await marksOf(running)
  await page.getByRole('main').getByRole('button', { name: 'Disposition', exact: true }).click()
  await page.getByRole('radio', { name: 'Sur la carte' }).check()
  await expect(
    page.getByText(
      /acteurs à une position approchée.*Positions des communes\s: GeoNames, CC BY 4\.0/,
    ),
  ).toBeVisible()
  const marks = await marksOf(running)
  const at = (name: string) => marks.get(name) ?? { x: NaN, y: NaN }
  // Aubusson lies north of Felletin, Blessac west of Aubusson.
  expect(at("Commune d'Aubusson").y).toBeLessThan(at('Commune de Felletin').y)
  expect(at('Commune de Blessac').x).toBeLessThan(at("Commune d'Aubusson").x)
  expect(marks.size).toBe(before.size)
  await page.getByRole('radio', { name: 'Selon les liens' }).check()
  await picture(running).focus()
  await page.keyboard.press('0')
  await expect
    .poll(async () => {
      const after = await marksOf(running)
      const [one, other] = [...before.keys()].map((name) => ({
        then: before.get(name) ?? { x: NaN, y: NaN },
        now: after.get(name) ?? { x: NaN, y: NaN },
      }))
      return Math.hypot(
        (one?.now.x ?? 0) - (other?.now.x ?? 0) - ((one?.then.x ?? 0) - (other?.then.x ?? 0)),
        (one?.now.y ?? 0) - (other?.now.y ?? 0) - ((one?.then.y ?? 0) - (other?.then.y ?? 0)),
      )
    })
    .toBeLessThan(0.5)
})
