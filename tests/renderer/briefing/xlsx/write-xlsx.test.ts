import { beforeAll, describe, expect, it } from 'vitest'
import { numberOf } from '../../../../renderer/briefing/xlsx/sheet-of'
import { writeXlsx } from '../../../../renderer/briefing/xlsx/write-xlsx'
import { allOf, partsOf, wordsOf } from '../office/parts-of'
import { sampleDocument } from '../office/sample-document'
import { sampleWords } from '../office/sample-words'

describe('the briefing as sheets', () => {
  let parts: ReadonlyMap<string, string>
  let texts: readonly string[]
  beforeAll(async () => {
    parts = partsOf(await writeXlsx(sampleDocument, await sampleWords()))
    texts = allOf(parts.get('xl/sharedStrings.xml') ?? '', /<si>(.*?)<\/si>/gs).map(wordsOf)
  })

  const sheet = (index: number): string => parts.get(`xl/worksheets/sheet${index}.xml`) ?? ''

  /** Cells of a row as they are: a number, a text, or nothing. */
  const row = (index: number, number: number): readonly (string | number | null)[] => {
    const xml = new RegExp(`<row r="${number}".*?(?:</row>|/>)`, 's').exec(sheet(index))?.[0] ?? ''
    return [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)<\/c>)/g)].map(
      ([, attributes = '', value]) => {
        if (value === undefined) return null
        return attributes.includes('t="s"') ? (texts[Number(value)] ?? '') : Number(value)
      },
    )
  }

  it('begins with the numbers that the briefing prints, and how many records each counts', () => {
    const names = allOf(parts.get('xl/workbook.xml') ?? '', /<sheet [^>]*name="([^"]+)"/g)
    expect(names).toEqual(['Chiffres', 'Acteurs par monde', 'Les alliances, par forme'])
    expect(row(1, 1)).toEqual(['Chiffre', 'Valeur', 'Tel qu’imprimé', 'Fiches comptées'])
    expect(row(1, 2)).toEqual(['Acteurs dans une alliance', 28, '28', 2])
    expect(row(1, 4).filter((cell) => cell !== null)).toEqual(['Acteurs isolés', '<\u202f5', 0])
  })

  it('holds numbers as numbers, shares as shares, and what is masked as text', () => {
    expect(row(2, 3)).toEqual(['Économique', 1234])
    expect(row(3, 3)).toEqual(['Mobilités & <services> partagés', 'Dialogue territorial', 7, 0.14])
    expect(row(3, 4).slice(2)).toEqual(['<\u202f5', '–'])
    expect(parts.get('xl/styles.xml')).toMatch(/formatCode="0%"/)
  })

  it('shows a number as the document prints it', async () => {
    const rows = [
      [{ text: '2023', value: 2023 }],
      [{ text: '1\u202f815 logements', value: 1815 }],
      [{ text: '24,1\u202f%', value: 24.1 }],
      [{ text: '24,1\u202f%', value: 0.241 }],
      [{ text: '−0,7', value: -0.7 }],
    ]
    const columns = [{ label: 'Valeur', isNumber: true }]
    const sheets = [
      { kind: 'table', id: 'x', title: 'Chiffres clés', note: '', columns, rows },
    ] as const
    const file = { ...sampleDocument, sections: [], sheets }
    const shown = partsOf(await writeXlsx(file, await sampleWords()))
    const styles = shown.get('xl/styles.xml') ?? ''
    const codes = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(
        ([, id = '', code = '']) => [id, code.replaceAll('&quot;', '"')],
      ),
    )
    const cells = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? ''
    const formats = allOf(cells, /<xf (?:numFmtId="(\d+)")?/g)
    const used = allOf(shown.get('xl/worksheets/sheet2.xml') ?? '', /<c r="A[2-6]" s="(\d+)"/g)
    expect(used.map((style) => codes.get(formats[Number(style)] ?? ''))).toEqual([
      '0',
      '#,##0',
      '0.0" %"',
      '0.0%',
      '0.0',
    ])
  })

  it('has no formula, whatever a text begins with', () => {
    expect(row(3, 2)[0]).toBe('=HYPERLINK("http://example.org";"Circuits courts")')
    expect(row(2, 4)[0]).toBe('-1+cmd')
    expect(row(1, 3)[0]).toBe('+Acteurs')
    expect([sheet(1), sheet(2), sheet(3)].join('')).not.toMatch(/<f[ >]/)
  })

  it('keeps the head row in sight, and says below what it is of', () => {
    expect(sheet(3)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"')
    expect(row(3, 51)).toEqual(['Les alliances, par forme'])
    expect(row(3, 52)).toEqual([expect.stringContaining('48 alliances')])
    expect(row(1, 6)).toEqual(['Note de territoire – Livradois fictif'])
  })

  it('holds whole a table that a page only begins', async () => {
    const [shown] = sampleDocument.sections[3]?.blocks ?? []
    if (shown?.kind !== 'table') throw new Error('the sample has a table there')
    const rows = Array.from({ length: 60 }, () => shown.rows[1] ?? [])
    const sheets = [{ ...shown, rows }]
    const whole = partsOf(await writeXlsx({ ...sampleDocument, sheets }, await sampleWords()))
    expect(whole.get('xl/worksheets/sheet3.xml')).toContain('<row r="61"')
  })

  it('is by its author', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Jeanne Exemple</dc:creator>')
    expect(parts.get('_rels/.rels')).toContain('docProps/core.xml')
  })
})

describe('the number that a text prints', () => {
  it.each([
    ['1\u202f234', 'fr', 1234],
    ['12,5\u202f%', 'fr', 0.125],
    ['0,125', 'fr', 0.125],
    ['+4', 'fr', 4],
    ['−3', 'fr', -3],
    ['0.25', 'en', 0.25],
    ['1,234', 'en', 1234],
    ['<\u202f5', 'fr', null],
    ['pas assez de données', 'fr', null],
  ] as const)('of « %s » in %s is %s', (printed, language, number) => {
    expect(numberOf(printed, language)).toBe(number)
  })
})
