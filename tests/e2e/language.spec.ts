import type { Page } from '@playwright/test'
import { catalogues } from '../../renderer/text/catalogues'
import { expect, test } from './harness/test'

/** Every sentence of a catalogue, without those that hold values. */
function sentences(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === 'string') return /\{\{|\$t\(/.test(value) ? [] : [value]
    return typeof value === 'object' && value !== null ? sentences(value) : []
  })
}

const inFrench = new Set(sentences(catalogues.fr))
const inEnglish = new Set(sentences(catalogues.en))

/** All that the window says: texts, labels, placeholders and titles. */
async function said(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const { parentElement, nodeValue } = walker.currentNode
      if (parentElement?.closest('style, script') === null) texts.push(nodeValue ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'aria-description']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    return [...texts, document.title].map((text) => text.trim()).filter((text) => text !== '')
  })
}

/** Nothing on the screen is a key, a hole, or a sentence of the other language alone. */
async function expectSpoken(
  page: Page,
  others: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Promise<void> {
  const texts = await said(page)
  expect(texts.length).toBeGreaterThan(10)
  expect(
    texts.filter((text) => /^[a-z]\w*(\.[\w-]+)+$/i.test(text) && !/\.\w{2,6}$/.test(text)),
  ).toEqual([])
  expect(texts.filter((text) => /\{\{|\}\}|\$t\(|undefined|\[object|NaN/.test(text))).toEqual([])
  expect(texts.filter((text) => others.has(text) && !own.has(text))).toEqual([])
}

const screens = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

test('a first start speaks French where the system does, English at a click, and French again', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile(null)
  const { page, close } = await start({ profile, switches: ['--lang=fr'] })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expectSpoken(page, inEnglish, inFrench)
  await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click()
  await expect(page.getByRole('heading', { name: 'Acteurs', level: 1 })).toBeVisible()
  for (const language of ['French', 'English', 'French again']) {
    const isFrench = language !== 'English'
    if (language !== 'French') {
      await page.getByText(isFrench ? 'Français' : 'English', { exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', isFrench ? 'fr' : 'en')
    }
    for (const screen of screens) {
      await page.keyboard.press(`Alt+${screen}`)
      await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveCount(1)
      await expectSpoken(page, isFrench ? inEnglish : inFrench, isFrench ? inFrench : inEnglish)
    }
  }
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByText('Saved on this computer')).toBeVisible()
  await close()
  // The choice is kept, though the system still speaks French.
  const again = await start({ profile, switches: ['--lang=fr'] })
  await expect(again.page.getByRole('button', { name: 'Open the example' })).toBeVisible()
})

test('a first start speaks English where the system does', async ({ makeProfile, start }) => {
  const profile = await makeProfile(null)
  const { app, page } = await start({ profile, switches: ['--lang=en-US'] })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectSpoken(page, inFrench, inEnglish)
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.label),
  )
  expect(menu).toContain('&File')
})

test('dialogs and forms speak English too', async ({ makeProfile, start }) => {
  const profile = await makeProfile({ language: 'en' })
  const { page } = await start({ profile })
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await page.getByRole('grid').getByRole('row').nth(2).click()
  const tabs = page.getByRole('main').getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  for (const tab of await tabs.all()) {
    await tab.click()
    await expectSpoken(page, inFrench, inEnglish)
  }
  for (const key of ['n', 'Control+k', 'Control+n']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectSpoken(page, inFrench, inEnglish)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})
