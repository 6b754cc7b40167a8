import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { stampPrinted } from '../../../renderer/actions/stamp-printed'

const stamp = {
  author: 'Éloïse « Lô » (dir.)',
  generator: 'CoTerr 0.1.0',
  madeAt: '2026-11-23T22:05:07.000Z',
}

/** A file built as Chromium builds what it prints: plain objects, one table at its end. */
function printed(about: string): Uint8Array {
  const objects = [
    `1 0 obj\n<<${about}>>\nendobj\n`,
    '2 0 obj\n<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>\nendobj\n',
    '3 0 obj\n<</Type /Pages\n/Kids [2 0 R]\n/Count 1>>\nendobj\n',
    '4 0 obj\n<</Type /Catalog\n/Pages 3 0 R\n/Lang (fr)>>\nendobj\n',
  ]
  let file = '%PDF-1.4\n'
  const entries = objects.map((text) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += text
    return entry
  })
  const table = file.length
  file += `xref\n0 5\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size 5\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

const browser =
  '/Title <FEFF004E006F00740065>\n/Creator (Mozilla/5.0 \\(X11; Linux\\))\n/Producer (Skia/PDF m130)\n/CreationDate (D:20260101000000Z)'

describe('the stamp of a printed PDF', () => {
  it('says who made it, with what and when, keeps its title and opens its bookmarks', async () => {
    const pdf = await PDFDocument.load(stampPrinted(printed(browser), stamp) ?? '', {
      updateMetadata: false,
    })
    expect(pdf.getTitle()).toBe('Note')
    expect(pdf.getAuthor()).toBe(stamp.author)
    expect(pdf.getCreator()).toBe(stamp.generator)
    expect(pdf.getCreationDate()?.toISOString()).toBe(stamp.madeAt)
    expect(pdf.catalog.get(PDFName.of('PageMode'))).toBe(PDFName.of('UseOutlines'))
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(fr)')
    expect(pdf.getPageCount()).toBe(1)
  })

  it('leaves nothing of the browser in the bytes', () => {
    const text = Buffer.from(stampPrinted(printed(browser), stamp) ?? []).toString('latin1')
    expect(text).toContain('/Creator <FEFF0043006F0054006500720072')
    expect(text).not.toMatch(/Mozilla|X11|Skia|20260101/)
  })

  it('names nobody where nobody is named', async () => {
    const bytes = stampPrinted(printed(browser), { ...stamp, author: '' })
    const pdf = await PDFDocument.load(bytes ?? '', { updateMetadata: false })
    expect(pdf.getAuthor()).toBeUndefined()
  })

  it('is refused where the file is built otherwise', async () => {
    const other = await PDFDocument.create()
    other.addPage()
    expect(stampPrinted(await other.save({ useObjectStreams: true }), stamp)).toBeNull()
    expect(stampPrinted(new Uint8Array(), stamp)).toBeNull()
    expect(stampPrinted(printed(browser).subarray(0, 200), stamp)).toBeNull()
  })
})
