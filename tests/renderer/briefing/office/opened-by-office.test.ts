import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../../renderer/briefing/docx/write-docx'
import { planSlides } from '../../../../renderer/briefing/pptx/plan-slides'
import { writePptx } from '../../../../renderer/briefing/pptx/write-pptx'
import { writeXlsx } from '../../../../renderer/briefing/xlsx/write-xlsx'
import { drawnSample } from './drawn-sample'
import type { OpenedFiles } from './open-office'
import { openOffice } from './open-office'
import { longName, sampleDocument } from './sample-document'
import { sampleWords } from './sample-words'

const plain = (text: string): string => text.replace(/\s+/g, ' ')

describe('the files of a briefing, opened by LibreOffice', () => {
  let opened: OpenedFiles
  beforeAll(async () => {
    const words = await sampleWords()
    const pictures = new Map([['picture-worlds', drawnSample(320, 160)]])
    opened = openOffice({
      'note.docx': await writeDocx(sampleDocument, pictures, words),
      'slides.pptx': await writePptx(sampleDocument, pictures, words),
      'tables.xlsx': await writeXlsx(sampleDocument, words),
    })
    // LibreOffice begins with a profile of its own.
  }, 60_000)

  const pagesOf = (name: string): readonly string[] => (opened.pages.get(name) ?? []).map(plain)

  it('reads the text document: A4, its titles and tables, the level and the page on each page', () => {
    expect(opened.about.get('note.docx')?.get('Page size')).toContain('A4')
    expect(opened.about.get('note.docx')?.get('Title')).toBe(
      'Note de territoire – Livradois fictif',
    )
    const pages = pagesOf('note.docx')
    expect(pages.length).toBeGreaterThanOrEqual(4)
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/^ ?Livradois fictif Partenaires/)
      expect(page).toMatch(new RegExp(`${index + 1} ?/ ?${pages.length} ?$`))
    }
    const all = pages.join(' ')
    for (const { title } of sampleDocument.sections.slice(1)) expect(all).toContain(title)
    expect(all).toContain('Alliance n°45 du pays d’Ambert')
    expect(all).toContain('1. Présenter l’atelier vélo à la mairie.')
    // The head of the long table, on each page that it goes over.
    expect(pages.filter((page) => page.includes('Alliance Forme'))).toHaveLength(2)
  })

  it('reads the slides, one page each, with its title first', async () => {
    const slides = planSlides(sampleDocument, await sampleWords())
    const pages = pagesOf('slides.pptx')
    expect(pages).toHaveLength(slides.length)
    for (const [index, { title }] of slides.entries()) expect(pages[index]).toContain(title)
    for (const page of pages) expect(page).toContain('Partenaires')
    expect(pages[1]).toContain('56 %')
  })

  it('reads the sheets: numbers counted with, texts that stay texts', () => {
    const all = pagesOf('tables.xlsx').join(' ')
    expect(all).toContain('Acteurs dans une alliance 28 28 2')
    expect(all).toMatch(/Économique 1.?234/)
    expect(all).toContain('=HYPERLINK("http://example.org";"Circuits courts")')
    expect(all).toContain(longName.slice(0, 30))
    expect(all).not.toMatch(/#(NAME|REF|VALUE|NOM)\?|Err:/)
  })
})
