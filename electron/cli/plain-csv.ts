import type { PlainRecord } from '../../shared/change/record'
import type { PlainTerritory } from '../../shared/file/plain-territory'
import type { Json } from '../../shared/kernel/json'
import { canonicalJson } from '../../shared/kernel/json'
import type { FieldSpecs } from '../../shared/model/field'
import { isRecordKind, recordKinds } from '../../shared/model/record-kinds'

export interface CsvFile {
  readonly name: string
  readonly text: string
  readonly records: number
}

/** What tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\u{feff}'
const lineBreak = '\r\n'

/** A text that a spreadsheet would compute; a phone number, which begins with a sign too, it would not. */
const formula = /^(?:[=@\t\r]|[+-](?![\d\s().-]*$))/

function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return formula.test(value) ? `'${value}` : value
  if (typeof value !== 'object') return String(value)
  if (!Array.isArray(value)) return canonicalJson(value)
  return cellText(
    value.map((one: Json) => (typeof one === 'string' ? one : canonicalJson(one))).join('|'),
  )
}

function cell(value: Json | undefined): string {
  const text = cellText(value)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Fields of the model in its order, then those of other versions, by name. */
function columnsOf(kind: string, records: readonly PlainRecord[]): readonly string[] {
  const specs: FieldSpecs = isRecordKind(kind) ? recordKinds[kind] : {}
  const known = Object.keys(specs)
  const others = new Set(records.flatMap((record) => Object.keys(record)))
  for (const field of ['id', ...known]) others.delete(field)
  return ['id', ...known, ...[...others].sort()]
}

function tableOf(kind: string, records: readonly PlainRecord[]): string {
  const columns = columnsOf(kind, records)
  const lines = records.map((record) =>
    columns
      .map((field) => cell(Object.hasOwn(record, field) ? record[field] : undefined))
      .join(';'),
  )
  return byteOrderMark + [columns.map(cell).join(';'), ...lines, ''].join(lineBreak)
}

/**
 * The present state as tables, a file a kind that has records. Kinds of other versions are named
 * `other-1.csv`, `other-2.csv`...: what a file says must not choose the name of one on the disk.
 */
export function plainCsv(territory: PlainTerritory): readonly CsvFile[] {
  let others = 0
  return [...territory]
    .filter(([, records]) => records.length > 0)
    .map(([kind, records]) => ({
      name: isRecordKind(kind) ? `${kind}.csv` : `other-${String(++others)}.csv`,
      text: tableOf(kind, records),
      records: records.length,
    }))
}
