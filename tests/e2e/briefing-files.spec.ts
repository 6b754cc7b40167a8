import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { openOffice } from '../renderer/briefing/office/open-office'
import { countOf, saveCopy } from './harness/coterr-files'
import { saveTo } from './harness/dialogs'
import { dismissMessages, goTo, message } from './harness/forms'
import { planted, writePlantedFile } from './harness/planted-file'
import { readPdf } from './harness/read-pdf'
import type { RunningApp } from './harness/start-app'
import { expect, test } from './harness/test'

const outputs = {
  docx: 'Document à modifier (Word, LibreOffice)',
  pptx: 'Diaporama (PowerPoint, Impress)',
  html: 'Page web en un fichier',
  xlsx: 'Chiffres des tableaux (classeur)',
} as const

type Output = keyof typeof outputs | 'pdf'

async function made(running: RunningApp, kind: Output, level: string) {
  const name = `note-${level}.${kind}`
  const { page, profile } = running
  await saveTo(running, profile.path(name))
  if (kind === 'pdf') await page.getByRole('button', { name: 'Faire la note (PDF)' }).click()
  else {
    await page.getByRole('button', { name: 'Autres formats' }).click()
    await page.getByRole('menuitem', { name: outputs[kind] }).click()
  }
  await expect(message(page, name)).toBeVisible()
  await dismissMessages(page)
  return new Uint8Array(await readFile(profile.path(name)))
}

/** All that a file says, as far as bytes can be read: of an archive, each of its parts. */
function readable(kind: Output, bytes: Uint8Array, path: string): string {
  const utf8 = (part: Uint8Array): string => new TextDecoder().decode(part)
  if (kind === 'html') return utf8(bytes)
  if (kind === 'pdf') {
    return readPdf(path)
      .pages.flatMap((page) => page.map(({ text }) => text))
      .join(' ')
  }
  return Object.values(unzipSync(bytes)).map(utf8).join(' ')
}

const folded = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').toLowerCase()

/** Which of the planted words a file has, whole or in its halves. */
function foundIn(text: string): readonly string[] {
  const { person, ...others } = planted
  const words = [...person.split(' '), ...Object.values(others)]
  return words.filter((word) => folded(text).includes(folded(word)))
}

test('a briefing in each of its forms opens elsewhere, and says no more than its level allows', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const file = profile.path('plante.coterr')
  await writePlantedFile(file)
  const running = await start({ profile, files: [file] })
  const { page } = running
  await goTo(page, 'Note de territoire')
  const pages = page.getByRole('region', { name: 'Aperçu des pages' })
  await expect(pages.locator('.cover h1')).toBeVisible()

  // What is planted does stand in the one that stays in the mission.
  const internal = readable('docx', await made(running, 'docx', 'interne'), '')
  expect(foundIn(internal)).toEqual(expect.arrayContaining(['Quatrelune', planted.company]))

  await page.getByRole('radiogroup', { name: 'Confidentialité' }).getByText('Public').click()
  await expect(pages.getByText('Public').first()).toBeVisible()
  const files: Partial<Record<Output, Uint8Array>> = {}
  for (const kind of ['docx', 'pptx', 'xlsx', 'html', 'pdf'] as const) {
    const bytes = await made(running, kind, 'public')
    files[kind] = bytes
    const text = readable(kind, bytes, profile.path(`note-public.${kind}`))
    expect(text.length).toBeGreaterThan(1000)
    expect(foundIn(text), `planted words in the ${kind} for the public`).toEqual([])
  }

  const { docx, pptx, xlsx } = files
  if (docx === undefined || pptx === undefined || xlsx === undefined) throw new Error('not made')
  const opened = openOffice({ 'note.docx': docx, 'slides.pptx': pptx, 'tables.xlsx': xlsx })
  const printed = (name: string): string => folded((opened.pages.get(name) ?? []).join(' '))
  for (const heading of ['L’essentiel', 'Les alliances', 'Méthode et sources']) {
    expect(printed('note.docx')).toContain(folded(heading))
  }
  expect(printed('note.docx')).toContain('public')
  expect(opened.pages.get('slides.pptx')?.length).toBeGreaterThan(8)
  expect(printed('tables.xlsx')).toContain('acteurs')
  for (const name of ['note.docx', 'slides.pptx', 'tables.xlsx']) {
    expect(foundIn(printed(name))).toEqual([])
  }

  // The figures of the day are kept once, beside those of the earlier briefing, whatever was made of them.
  expect(countOf(await saveCopy(running, 'apres.coterr'), 'briefing')).toBe(2)
})
