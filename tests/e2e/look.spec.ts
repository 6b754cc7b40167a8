import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'
import { chooseMenu, saveTo } from './harness/dialogs'
import { seePicture } from './harness/drawn-network'
import { dismissMessages, message } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const example = join(projectFolder, 'assets', 'example.coterr')

/** The entries of the legend beside the picture: words and number. */
async function legendOnScreen({ page }: RunningApp): Promise<string[]> {
  const items = page.getByRole('region', { name: 'Légende' }).getByRole('listitem')
  const texts = await items.allInnerTexts()
  return texts.map((text) => text.split(/\n+/).join(' '))
}

/** The same of the exported picture, lines of one entry put together. */
async function legendOnPaper(running: RunningApp): Promise<string[]> {
  const path = running.profile.path('look.svg')
  await saveTo(running, path)
  await chooseMenu(running, 'export-network-svg')
  await expect(message(running.page, 'look.svg').last()).toBeVisible()
  await dismissMessages(running.page)
  const svg = await readFile(path, 'utf8')
  const entries: string[] = []
  let begun = ''
  for (const [, section = '', code = '', text = ''] of svg.matchAll(
    /<text [^>]*data-section="(\w+)" data-code="([^"]*)"[^>]*>([^<]+)<\/text>/g,
  )) {
    begun = begun === '' ? text : `${begun} ${text}`
    const counted = /^(.*)\u00a0\((\d+)\)$/.exec(begun)
    if (counted === null && section !== 'size' && code !== '+rest') continue
    entries.push(counted === null ? begun : `${counted[1] ?? ''} ${counted[2] ?? ''}`)
    begun = ''
  }
  return entries
}

test('each usual question has its look, whose legend is the same on screen and on paper', async ({
  start,
}) => {
  const running = await start({ files: [example] })
  const { page } = running
  await seePicture(running)
  await page.getByRole('button', { name: 'Apparence' }).click()
  const presets = page.getByRole('group', { name: 'Une question' }).getByRole('button')
  const titles = [
    ...['Monde (couleur)', 'Taille\u202f: Rôle de pont', 'Groupe (couleur et forme)'],
    ...['Alliances (aires)', 'Étape de l’alliance (couleur)', 'Thème (couleur et forme)'],
    'Monde (couleur)',
  ]
  await expect(presets).toHaveCount(titles.length)
  const legends = new Set<string>()
  for (const [at, title] of titles.entries()) {
    await presets.nth(at).click()
    await expect(presets.nth(at)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    // Sizes, groups, areas: what the usual picture has not.
    if ([1, 2, 3].includes(at)) {
      const onPaper = await legendOnPaper(running)
      await expect.poll(() => legendOnScreen(running)).toEqual(onPaper)
    }
    legends.add((await legendOnScreen(running)).join('\n'))
  }
  expect(legends.size).toBe(titles.length)
  await expect(page.getByRole('listitem').filter({ hasText: 'Tension' })).toBeVisible()
  await page.getByRole('switch', { name: 'Masquer les tensions' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Tension' })).toBeHidden()
  const left = await legendOnPaper(running)
  expect(await legendOnScreen(running)).toEqual(left)
  expect(left.some((entry) => entry.startsWith('Tension'))).toBe(false)
  const region = page.getByRole('region', { name: 'Légende' })
  await region.getByRole('button', { name: 'Pouvoirs publics' }).click()
  await expect(page.getByRole('button', { name: /28/ }).first()).toBeVisible()
})
