import { beforeAll, describe, expect, it } from 'vitest'
import { writePptx } from '../../../../renderer/briefing/pptx/write-pptx'
import { drawnSample } from '../office/drawn-sample'
import { allOf, partsOf, wordsOf } from '../office/parts-of'
import { sampleDocument } from '../office/sample-document'
import { sampleWords } from '../office/sample-words'

const pictures = new Map([['picture-worlds', drawnSample(320, 160)]])

describe('the briefing as slides', () => {
  let bytes: Uint8Array
  let parts: ReadonlyMap<string, string>
  let slides: readonly string[]
  beforeAll(async () => {
    bytes = await writePptx(sampleDocument, pictures, await sampleWords())
    parts = partsOf(bytes)
    slides = Array.from(
      { length: 8 },
      (_, index) => parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '',
    )
  })

  const shapesOf = (slide: string): readonly string[] => allOf(slide, /(<p:sp>.*?<\/p:sp>)/gs)
  const titleOf = (slide: string): readonly string[] =>
    shapesOf(slide)
      .filter((shape) => /<p:ph[^>]*type="title"/.test(shape))
      .map(wordsOf)

  it('gives each a title where the outline and a screen reader look for it', () => {
    expect(slides.map(titleOf)).toEqual([
      ['Livradois fictif'],
      ...[['L’essentiel'], ['Les acteurs économiques sont les plus nombreux']],
      ...[['Les rencontres'], ['Une photo que l’on n’a plus'], ['Les rencontres']],
      ['Les alliances, par forme'],
      ['Diagnostic AFOM'],
    ])
    expect(parts.has('ppt/slides/slide9.xml')).toBe(false)
  })

  it('describes its picture, and says its source to the speaker', () => {
    expect(allOf(slides[2] ?? '', /<p:cNvPr [^>]*descr="([^"]+)"/g)).toEqual([
      'Barres\u202f: les acteurs par monde. Le plus grand est 21.',
    ])
    const notes = parts.get('ppt/notesSlides/notesSlide3.xml') ?? ''
    expect(allOf(notes, /<a:t>([^<]+)<\/a:t>/g).slice(0, 3)).toEqual([
      'Les acteurs par monde',
      'Barres\u202f: les acteurs par monde. Le plus grand est 21.',
      'Au 23 novembre 2026, toutes les fiches.',
    ])
  })

  it('gives a tall picture the height of the slide, its title beside it', async () => {
    const tall = new Map([['picture-worlds', drawnSample(200, 240)]])
    const again = partsOf(await writePptx(sampleDocument, tall, await sampleWords()))
    const size = (part: string): number =>
      Number(/<p:pic>.*?<a:ext cx="\d+" cy="(\d+)"/s.exec(part)?.[1] ?? 0)
    // 914,400 to the inch.
    expect(size(again.get('ppt/slides/slide3.xml') ?? '')).toBeGreaterThan(5.4 * 914_400)
    expect(size(slides[2] ?? '')).toBeLessThan(5 * 914_400)
    expect(titleOf(again.get('ppt/slides/slide3.xml') ?? '')).toEqual(titleOf(slides[2] ?? ''))
  })

  it('shows the rows of a long table that fit, says how many there are, and marks its head', () => {
    const table = slides[6] ?? ''
    const rows = allOf(table, /(<a:tr .*?<\/a:tr>)/gs)
    expect(rows.length).toBeLessThan(14)
    expect(wordsOf(table)).toContain(`Lignes montrées\u202f: ${rows.length - 1} sur 48.`)
    expect(table).toContain('firstRow="1"')
    expect(wordsOf(table)).toContain('=HYPERLINK("http://example.org";"Circuits courts")')
  })

  it('says on each slide for whom it is, and which it is', () => {
    const layouts = [...parts].filter(([path]) => /slideLayouts\/slideLayout[2-5]\.xml$/.test(path))
    expect(layouts).toHaveLength(4)
    for (const [, layout] of layouts) expect(wordsOf(layout)).toContain('Partenaires')
    for (const slide of slides.slice(1)) expect(slide).toContain('type="slidenum"')
  })

  it('is put together as the format asks: numbers once, properties first, parts that are there', () => {
    for (const slide of slides) {
      const ids = allOf(slide, /<p:cNvPr id="(\d+)"/g)
      expect(new Set(ids).size).toBe(ids.length)
      expect(slide).not.toMatch(/<\/a:r><a:pPr/)
      const places = shapesOf(slide).filter((shape) => shape.includes('<p:ph'))
      expect(places.filter((shape) => wordsOf(shape).trim() === '')).toEqual([])
    }
    const announced = allOf(parts.get('[Content_Types].xml') ?? '', /PartName="\/([^"]+)"/g)
    expect(announced.filter((path) => !parts.has(path))).toEqual([])
  })

  it('is in the language of the document, by its author, and leads nowhere outside', () => {
    const all = [...parts.values()].join('')
    expect(all).toContain('lang="fr-FR"')
    expect(slides.join('')).not.toContain('lang="en-US"')
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Jeanne Exemple</dc:creator>')
    expect(all).not.toMatch(/PptxGenJS|TargetMode="External"|\/(home|work|tmp|root|Users)\//)
  })

  it('is the same, byte for byte, of the same document', async () => {
    const again = await writePptx(sampleDocument, pictures, await sampleWords())
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
  })
})
