import type { CellObject, SheetData } from 'write-excel-file/universal'
import type { BriefingDocument, Cell, Table } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors } from '../office/office-look'
import type { OfficeWords } from '../office/office-words'

export interface BriefingSheet {
  readonly name: string
  readonly data: SheetData
  /** In letters of the usual size. */
  readonly widths: readonly number[]
}

const head = {
  type: String,
  fontWeight: 'bold',
  textColor: `#${officeColors.white}`,
  backgroundColor: `#${officeColors.accent}`,
  alignVertical: 'center',
  wrap: true,
} as const

const noted = { type: String, fontStyle: 'italic', textColor: `#${officeColors.muted}` } as const

/** A text, whatever it begins with: said to be one, so that no program takes it for a formula. */
function textCell(text: string): CellObject {
  return { type: String, value: xmlSafe(text), wrap: true, alignVertical: 'top' }
}

/** A number as a number, shown as the document prints it: in percent where it is, grouped and with as many digits. */
function numberCell(value: number, printed: string): CellObject {
  return {
    ...{ type: Number, value, format: formatOf(value, printed) },
    ...{ align: 'right', alignVertical: 'top' },
  }
}

function formatOf(value: number, printed: string): string {
  const digits = /[.,](\d+)\s*%?$/.exec(printed)?.[1]?.length ?? 0
  const isGrouped = /\d[\s,]\d{3}(?!\d)/u.test(printed)
  const format = `${isGrouped ? '#,##0' : '0'}${digits === 0 || isGrouped ? '' : `.${'0'.repeat(digits)}`}`
  if (!/%\s*$/.test(printed)) return format
  // A share is 0 to 1; a figure that was typed in percent is what it says.
  const said = Number.parseFloat(printed.replace(/[−–]/, '-').replace(',', '.'))
  return Math.abs(said - value) < Math.abs(said - value * 100) ? `${format}" %"` : `${format}%`
}

function cellOf({ text, value }: Cell, isNumber: boolean): CellObject {
  if (value !== null && Number.isFinite(value)) return numberCell(value, text)
  return isNumber
    ? { type: String, value: xmlSafe(text), align: 'right', alignVertical: 'top' }
    : textCell(text)
}

/** A table, its note below. */
export function tableSheet(name: string, { columns, rows, title, note }: Table): BriefingSheet {
  const heads = columns.map(({ label, isNumber }) => ({
    ...head,
    value: xmlSafe(label),
    align: isNumber ? ('right' as const) : ('left' as const),
  }))
  const widths = columns.map(({ label }, column) =>
    widthOf([label, ...rows.map((row) => row[column]?.text ?? '')]),
  )
  const body = rows.map((row) => {
    const height = heightOf(row, widths)
    return columns.map(({ isNumber }, column) => {
      const cell = row[column]
      return cell === undefined ? null : { ...cellOf(cell, isNumber), ...height }
    })
  })
  const below = [title, note].filter((text) => text !== '')
  const notes = below.map((text) => [{ ...noted, value: xmlSafe(text) }])
  return { name, data: [heads, ...body, [], ...notes], widths }
}

/** Each number that the document prints, with how many records it counts. */
export function figuresSheet(
  { numbers, language }: Pick<BriefingDocument, 'numbers' | 'language'>,
  words: OfficeWords,
  notes: readonly string[],
): BriefingSheet {
  const labels = [words.figure, words.value, words.printed, words.records]
  const heads = labels.map((label, column) => ({
    ...head,
    value: label,
    align: column === 0 ? ('left' as const) : ('right' as const),
  }))
  const all = [...numbers.values()]
  const widths = [widthOf([words.figure, ...all.map(({ label }) => label)]), 14, 16, 18]
  const body = all.map(({ label, printed, records }) => {
    const value = numberOf(printed, language)
    return [
      { ...textCell(label), ...heightOf([{ text: label }], widths) },
      value === null ? null : numberCell(value, printed),
      { ...textCell(printed), align: 'right' as const },
      numberCell(records.length, ''),
    ]
  })
  const below = notes.map((text) => [{ ...noted, value: xmlSafe(text) }])
  return { name: words.figures, data: [heads, ...body, [], ...below], widths }
}

/** How thousands are grouped and what stands before decimals, as patterns. */
const signs = { fr: { group: '\\s', point: ',' }, en: { group: '[\\s,]', point: '[.]' } } as const

/** The number that a text prints, in its language; null where it prints none, or one masked (`< 5`). */
export function numberOf(printed: string, language: 'fr' | 'en'): number | null {
  const { group, point } = signs[language]
  const pattern = new RegExp(
    `^([+−-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}(\\d+))?\\s*(%?)$`,
    'u',
  )
  const match = pattern.exec(printed.trim())
  if (match === null) return null
  const [, sign = '', whole = '', decimals = '0', percent] = match
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`)
  const signed = sign === '' || sign === '+' ? value : -value
  return percent === '%' ? signed / 100 : signed
}

/** Points, where a text takes several lines: programs do not agree on who sees to it. */
function heightOf(
  row: readonly Pick<Cell, 'text'>[],
  widths: readonly number[],
): { readonly height?: number } {
  const lines = row.map(({ text }, column) =>
    Math.ceil((text.length * 1.1) / (widths[column] ?? 60)),
  )
  const most = Math.max(1, ...lines)
  return most === 1 ? {} : { height: most * 13 + 2 }
}

/** Excel's widths are in digits; a longer text is wrapped. */
function widthOf(texts: readonly string[]): number {
  let longest = 0
  for (const { length } of texts) longest = Math.max(longest, length)
  return Math.min(Math.max(Math.round(longest * 1.05) + 3, 10), 60)
}
