import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { saveTo } from './harness/dialogs'
import { expectAccessible } from './harness/expect-accessible'
import { dismissMessages, goTo, message } from './harness/forms'
import { readPdf } from './harness/read-pdf'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

/** What a page of the preview says: its blocks, without the words of pictures, and where the last of them ends. */
async function shownPages(preview: Locator) {
  return preview.evaluate((scroller) =>
    [...scroller.querySelectorAll(':scope > [role=group]')].map((slot) => {
      const root = slot.firstElementChild?.shadowRoot
      const content = root?.querySelector('.content')
      const texts = (selector: string): readonly string[] =>
        [...(content?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent)
      const first = content?.firstElementChild?.getBoundingClientRect().top ?? 0
      const last = content?.lastElementChild?.getBoundingClientRect().bottom ?? 0
      const foot = root?.querySelector('.foot')?.getBoundingClientRect().top ?? 0
      return {
        headings: texts('h1, h2, h3, h4'),
        blocks: texts('h1, h2, h3, h4, p, li, caption, figcaption, th, td, dt, dd'),
        isWithin: first < last && last < foot,
        anchors: [...(content?.querySelectorAll('h2[id]') ?? [])].map(({ id }) => id),
      }
    }),
  )
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** What two ways of reading a line differ by: where its spaces and its numbers' own are. */
const squeezed = (words: readonly string[]): string => words.join('').replace(/\s/g, '')

async function openBriefing({ page }: RunningApp): Promise<Locator> {
  await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click()
  await goTo(page, 'Note de territoire')
  const preview = page.getByRole('region', { name: 'Aperçu des pages' })
  await expect(preview.locator('.cover h1')).toBeVisible()
  await expect(preview.locator('.drawing').first()).toBeAttached()
  await expect(preview.locator('.missing')).toHaveCount(0)
  await dismissMessages(page)
  return preview
}

async function checkPdf(running: RunningApp, preview: Locator): Promise<void> {
  const { page, profile } = running
  const path = profile.path('note.pdf')
  const shown = await shownPages(preview)
  await saveTo(running, path)
  await page.getByRole('button', { name: /\(PDF\)$/ }).click()
  await expect(message(page, 'note.pdf')).toBeVisible()
  await dismissMessages(page)

  const pdf = readPdf(path)
  expect(pdf.about.get('Tagged')).toBe('yes')
  expect(pdf.about.get('Page size')).toMatch(/\(A4\)$/)
  expect(pdf.about.get('Title')).toMatch(/^Note de territoire · Creuse Grand Sud/)
  expect(pdf.about.get('Creator')).toMatch(/^CoTerr/)
  const { catalog } = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  expect(String(catalog.get(PDFName.of('Lang')))).toBe('(fr)')

  expect(pdf.fonts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/Inter-Regular$/))
  expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  expect(pdf.bookmarks.map((text) => text.trim())).toEqual(
    shown.flatMap(({ headings }) => headings),
  )
  expect(pdf.places).toEqual(expect.arrayContaining(shown.flatMap(({ anchors }) => anchors)))
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure', 'LI']) {
    expect(pdf.tags).toMatch(new RegExp(`^ *${tag} `, 'm'))
  }

  expect(pdf.pages.length).toBe(shown.length)
  shown.forEach(({ blocks, isWithin }, index) => {
    const words = pdf.pages[index] ?? []
    const foot = `${String(index + 1)} / ${String(shown.length)}`
    const printed = squeezed(words.map(({ text }) => text))
    expect(isWithin, `page ${foot} ends above its foot`).toBe(true)
    expect(printed).toContain(squeezed([foot]))
    expect(words.map(({ text }) => text)).toContain('Interne')
    expect(pdf.tags).not.toContain(`"${foot}"`)
    const lacking = blocks.flatMap(wordsOf).filter((word) => !printed.includes(word))
    expect(lacking, `words of page ${foot} that are not on the sheet`).toEqual([])
  })
}

async function checkKeyboard(page: Page, preview: Locator): Promise<void> {
  const number = preview.locator('[data-number]').first()
  await number.focus()
  await page.keyboard.press('Enter')
  const drawer = page.getByRole('dialog')
  await expect(drawer).toBeVisible()
  await expect(drawer.getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)

  await preview.locator('[data-section=annex]').focus()
  await page.keyboard.press('Enter')
  await expect(preview.locator('#section-annex')).toBeInViewport()
  await page.getByRole('button', { name: 'Page précédente' }).click()
  await expect(preview.locator('#section-annex')).not.toBeInViewport()
}

async function checkFile(running: RunningApp): Promise<void> {
  const { app, page, profile } = running
  const path = profile.path('note.html')
  await saveTo(running, path)
  await page.getByRole('button', { name: 'Autres formats' }).click()
  await page.getByRole('menuitem', { name: /HTML|web/i }).click()
  await expect(message(page, 'note.html')).toBeVisible()
  await dismissMessages(page)
  const opened = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }) => {
    const narrow = new BrowserWindow({ show: false, width: 400, height: 900 })
    void narrow.loadURL('data:text/html,<title>Note</title>')
  })
  const file = await opened
  await file.setContent(await readFile(path, 'utf8'))
  await expect(file.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(file, 'the one-file HTML, on a narrow screen')
  const overflow = await file.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

/** Two printings at once: the one that waits for its turn, and the one that goes on, both end when they are told to. */
async function checkStop(page: Page): Promise<void> {
  const answers = await page.evaluate(async () => {
    const html = `<p>${'<b>x</b> '.repeat(20_000)}</p>`
    const ask = async (run: string): Promise<unknown> =>
      window.coterr?.printPdf({ html, title: '', run, isPaged: true })
    const asked = ['going', 'waiting'].map(ask)
    for (const run of ['waiting', 'going']) await window.coterr?.printStop(run)
    return Promise.all(asked)
  })
  const stopped = { ok: false, error: { kind: 'cancelled' } }
  expect(answers).toEqual([stopped, stopped])
}

test('the pages on the screen are the sheets that are printed, and the web page is read by everyone', async ({
  start,
}) => {
  const running = await start()
  const preview = await openBriefing(running)
  await expectAccessible(running.page, 'the briefing and its pages')
  await checkKeyboard(running.page, preview)
  await checkStop(running.page)
  await checkPdf(running, preview)
  await checkFile(running)
})
