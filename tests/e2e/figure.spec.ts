import { readFile, stat } from 'node:fs/promises'
import { PDFDocument, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'
import { readPdfText } from '../renderer/network/read-pdf-text'
import { chooseMenu, saveTo } from './harness/dialogs'
import { seePicture } from './harness/drawn-network'
import { expectAccessible } from './harness/expect-accessible'
import { dismissMessages, message } from './harness/forms'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

/** Exports by the dialog, and gives the bytes once they are there. */
async function exported(running: RunningApp, name: string, ...choices: readonly string[]) {
  const { page, profile } = running
  await saveTo(running, profile.path(name))
  await chooseMenu(running, 'export-network')
  const dialog = page.getByRole('dialog', { name: 'Exporter le dessin du réseau' })
  for (const choice of choices) await dialog.getByText(choice, { exact: true }).click()
  if (choices.includes('A3')) await expectAccessible(page, 'dialogue d’export')
  await dialog.getByRole('button', { name: 'Exporter' }).click()
  await expect(message(page, name)).toBeVisible()
  await expect.poll(() => stat(profile.path(name)).then(({ size }) => size > 0)).toBe(true)
  await dismissMessages(page)
  return new Uint8Array(await readFile(profile.path(name)))
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** What stands between the beginning of a part and that of the next. */
function partOf(text: string, opening: RegExp, next: RegExp): string {
  const [, after = ''] = text.split(opening)
  return after.split(next)[0] ?? ''
}

test('the picture leaves as PDF, PNG and SVG that show the same, and tell nothing of the computer', async ({
  start,
}) => {
  const running = await start()
  const { page, profile } = running
  await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click()
  await seePicture(running)
  const svg = new TextDecoder().decode(await exported(running, 'dessin.svg', 'SVG'))
  const pdf = await exported(running, 'dessin.pdf', 'PDF', 'A3')
  const png = await exported(running, 'dessin.png', 'PNG', 'A4')

  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const [sheet] = document.getPages()
  const contents = sheet?.node.Contents()
  if (!(contents instanceof PDFRawStream)) throw new Error('no contents')
  const operators = new TextDecoder().decode(decodePDFRawStream(contents).decode())
  const inPdf = (part: string) =>
    partOf(operators, new RegExp(`^/${part} BMC$`, 'm'), /^\/\w+ BMC$/m)
  const inSvg = (part: string) => partOf(svg, new RegExp(`<g class="${part}">`), /<g class=/)
  const marks = count(inSvg('marks'), /<title>/g)
  expect(marks).toBeGreaterThan(50)
  expect(count(inPdf('marks'), /\bB$/gm)).toBe(marks)
  const ties = count(inSvg('ties'), /<path d="M[^"Z]*"\/>/g)
  expect(ties).toBeGreaterThan(50)
  expect(count(inPdf('ties'), / S$/gm)).toBe(ties)

  const read = readPdfText(document, operators)
  const title = await page.title()
  expect(title).toContain(document.getTitle() ?? '?')
  const words = [...inSvg('words').matchAll(/>([^<]+)<\/text>/g)].map(([, text = '']) => text)
  expect(words.length).toBeGreaterThan(20)
  for (const text of words) expect(read).toContain(text.replaceAll('\u202f', ' '))
  expect(sheet?.getSize()).toEqual({
    width: expect.closeTo(1190.55),
    height: expect.closeTo(841.89),
  })

  const view = new DataView(png.buffer)
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([3508, 2480])
  const whole = [
    svg,
    operators,
    Buffer.from(pdf).toString('latin1'),
    Buffer.from(png).toString('latin1'),
  ]
  for (const text of whole) expect(text).not.toContain(profile.path('').slice(0, -1))
})
