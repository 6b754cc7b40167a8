import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../../renderer/briefing/docx/write-docx'
import { drawnSample } from '../office/drawn-sample'
import { allOf, partsOf, wordsOf } from '../office/parts-of'
import { longName, sampleDocument } from '../office/sample-document'
import { sampleWords } from '../office/sample-words'

const pictures = new Map(
  ['picture-worlds', 'picture-left', 'picture-right'].map((id) => [id, drawnSample(320, 160)]),
)

describe('the briefing as a text document', () => {
  let parts: ReadonlyMap<string, string>
  let body: string
  beforeAll(async () => {
    parts = partsOf(await writeDocx(sampleDocument, pictures, await sampleWords()))
    body = parts.get('word/document.xml') ?? ''
  })

  const paragraphsIn = (style: string): readonly string[] =>
    allOf(body, /(<w:p>.*?<\/w:p>)/gs)
      .filter((xml) => xml.includes(`<w:pStyle w:val="${style}"/>`))
      .map(wordsOf)

  it('has its titles in the styles of titles, so that the outline shows them', () => {
    expect(paragraphsIn('Title')).toEqual(['Livradois fictif'])
    expect(paragraphsIn('Heading1')).toEqual(
      sampleDocument.sections.slice(1).map(({ title }) => title),
    )
    expect(paragraphsIn('Heading2')).toEqual(['Les rencontres'])
    expect(paragraphsIn('Heading3')).toEqual(['À venir'])
    expect(paragraphsIn('ListBullet')).toHaveLength(10)
    expect(paragraphsIn('ListNumber')).toHaveLength(2)
    expect(paragraphsIn('Warning')).toEqual(['Pas assez de données pour le dire.'])
  })

  it('defines each style that it uses, in the language of the document', () => {
    const styles = parts.get('word/styles.xml') ?? ''
    const used = allOf(body, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)
    const defined = new Set(allOf(styles, /w:styleId="([^"]+)"/g))
    expect([...new Set(used)].filter((style) => !defined.has(style))).toEqual([])
    expect(styles).toContain('<w:lang w:val="fr-FR"')
  })

  it('says each sentence, with its typography', () => {
    const words = wordsOf(body)
    expect(words).toContain('ensemble\u202f: « l’alliance » y est une habitude.')
    expect(words).toContain(longName)
    expect(words).toContain('Mobilités & <services> partagés')
    expect(words).toContain('<\u202f5')
  })

  it('repeats the head row of tables over pages, and cuts no row', () => {
    const tables = allOf(body, /(<w:tbl>.*?<\/w:tbl>)/gs).filter((xml) =>
      xml.includes('BriefingTable'),
    )
    expect(tables).toHaveLength(1)
    const rows = allOf(tables[0] ?? '', /(<w:tr>.*?<\/w:tr>)/gs)
    expect(rows).toHaveLength(49)
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([rows[0]])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
  })

  it('describes each picture, and says in words the one that is not there', () => {
    const described = allOf(body, /<wp:docPr [^>]*descr="([^"]*)"/g)
    expect(described).toEqual([
      'Barres\u202f: les acteurs par monde. Le plus grand est 21.',
      'Barres\u202f: par commune. Le plus grand est 21.',
      'Barres\u202f: par année. Le plus grand est 21.',
    ])
    expect(wordsOf(body)).toContain('Barres\u202f: une photo que l’on n’a plus.')
  })

  it('leads from numbers and from its contents to bookmarks that are there', () => {
    const bookmarks = allOf(body, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g)
    const anchors = allOf(body, /<w:hyperlink [^>]*w:anchor="([^"]+)"/g)
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([])
    // Four sections, two numbers in sentences, two in large: those in what shows them lead nowhere.
    expect(anchors).toHaveLength(8)
  })

  it('says on each page for whom it is, and which page of how many', () => {
    const of = (kind: string): string =>
      [...parts].find(([path]) => path.startsWith(`word/${kind}`))?.[1] ?? ''
    expect(wordsOf(of('header'))).toBe('Livradois fictifPartenaires')
    expect(of('header')).toContain('<w:tab/>')
    expect(of('footer')).toContain('PAGE')
    expect(of('footer')).toContain('NUMPAGES')
  })

  it('says what it is and by whom, and nothing of this computer', () => {
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>Note de territoire – Livradois fictif</dc:title>')
    expect(core).toContain('<dc:creator>Jeanne Exemple</dc:creator>')
    expect(core).toContain('2026-11-23T22:00:00Z')
    const all = [...parts.values()].join('')
    expect(all).not.toMatch(/\/(home|work|tmp|root|Users)\//)
    expect(all).not.toMatch(/TargetMode="External"/)
  })

  it('has a title of its own where the cover is left out', async () => {
    const sections = sampleDocument.sections.slice(1)
    const bare = partsOf(
      await writeDocx({ ...sampleDocument, sections }, pictures, await sampleWords()),
    )
    const start = wordsOf(bare.get('word/document.xml') ?? '').slice(0, 80)
    expect(start).toMatch(/^Livradois fictifNote de territoire · 23 novembre 2026L’essentiel/)
  })
})
