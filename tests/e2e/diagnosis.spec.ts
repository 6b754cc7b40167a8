import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { expectAccessible } from './harness/expect-accessible'
import { dismissMessages, expectSaved, goTo } from './harness/forms'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')

/** As a spreadsheet copies cells: one figure known, one new, one that is none. */
const copied = [
  'Indicateur\tValeur\tUnité\tAnnée\tSource',
  'LOGEMENTS VACANTS\t1 902,5\tlogements\t2024\tFictif',
  'Surface agricole\t41 300\tha\t2020\tFictif',
  'Commerces\tn.d.\t\t2024\t',
].join('\n')

test('the diagnosis is made by keyboard: findings added, moved and taken back, a table of figures pasted', async ({
  start,
  makeProfile,
}) => {
  const profile = await makeProfile({ language: 'fr', colorScheme: 'dark' })
  const { page } = await start({ profile, files: [example] })
  await goTo(page, 'Diagnostic')
  // A notice that fades has other colours for a moment.
  await dismissMessages(page)
  for (const tab of ['AFOM', 'Quatre questions', 'Maturité et mission', 'Chiffres clés']) {
    await page.getByRole('tab', { name: tab }).click()
    await expectAccessible(page, tab)
  }
  await page.getByRole('button', { name: 'Coller un tableau' }).click()
  const dialog = page.getByRole('dialog', { name: 'Coller des chiffres clés' })
  await dialog.getByRole('textbox', { name: 'Le tableau' }).fill(copied)
  await expect(
    dialog.getByText(/^À ajouter.: 1 · à modifier.: 1 · déjà là.: 0 · refusés.: 1$/),
  ).toBeVisible()
  await expectAccessible(page, 'what a paste would do')
  await dialog.getByRole('button', { name: 'Écrire 2 chiffres' }).click()
  await expect(dialog).toBeHidden()
  const valueOf = (title: string) =>
    page.getByRole('textbox', { name: new RegExp(`^Valeur.: ${title}$`) })
  await expect(valueOf('Logements vacants')).toHaveValue('1\u202f902,5')
  await expect(valueOf('Surface agricole')).toHaveValue('41\u202f300')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(valueOf('Surface agricole')).toBeHidden()
  await expect(valueOf('Logements vacants')).toHaveValue('1\u202f815')

  await page.getByRole('tab', { name: 'AFOM' }).click()
  const box = (name: string) => page.getByRole('region', { name, exact: true })
  const lines = (name: string) => box(name).getByRole('listitem')

  await box('Atouts').getByRole('textbox', { name: 'Ajouter un atout' }).fill('Un premier')
  await page.keyboard.press('Enter')
  await expect(lines('Atouts').last()).toContainText('Un premier')
  await page.keyboard.type('Un second')
  await page.keyboard.press('Enter')
  await expect(lines('Atouts').last()).toContainText('Un second')
  const second = page.getByRole('button', { name: 'Un second', exact: true })
  await second.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(lines('Atouts').last()).toContainText('Un premier')
  await expect(second).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(lines('Faiblesses').last()).toContainText('Un second')
  await expect(second).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(second).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(lines('Faiblesses').last()).toContainText('Un second')
  await lines('Atouts').last().dragTo(lines('Menaces').first())
  await expect(box('Menaces')).toContainText('Un premier')

  await page.getByRole('tab', { name: 'Maturité et mission' }).click()
  await page.getByRole('radio', { name: /^Pleinement ancrée/ }).click()
  await page.getByRole('tab', { name: 'Quatre questions' }).click()
  const question = page.getByRole('textbox', { name: 'Question 1 (proposition CoTerr)' })
  await question.fill('Par où commencer ?')
  await question.blur()
  const first = page.getByRole('region', { name: 'Par où commencer ?' })
  await first.getByRole('button', { name: 'Reprendre la proposition' }).click()
  await expect(question).toHaveValue(/^Pourquoi agir ensemble/)
  await expectSaved(page)
})
