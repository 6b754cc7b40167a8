import { readFileSync } from 'node:fs'
import type { Actor } from '../../../shared/model/actor'
import type { ImportPlan } from '../../../shared/import/import-plan'
import { defaultOptions, planImport, type TableReader } from '../../../shared/import/plan-import'
import type { ImportOptions } from '../../../shared/import/read-row'
import { readTable } from '../../../shared/import/read-table'
import { recognise } from '../../../shared/import/recognise'
import type { Existing } from '../../../shared/import/sort-rows'
import type { Decode, Table } from '../../../shared/import/table'
import { france } from '../places/france'

/** As the application decodes: strict where UTF-8 is, for windows-1252 has a meaning for every byte. */
export const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes)
  } catch {
    return null
  }
}

/** The table that a text is, or the failure of the test. */
export function tableOf(source: string | Uint8Array): Table {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const table = readTable(bytes, decode)
  if (!table.ok) throw new Error(`No table: ${table.error.kind}`)
  return table.value
}

/** One of the small made-up files of tests/fixtures/import. */
export function fixture(name: string): Table {
  return tableOf(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)))
}

/** Reads a table as the register that its headings tell. */
export function readerOf(table: Table): TableReader {
  const preset = recognise(table.headings)
  if (preset === null) throw new Error('No register has these headings')
  return { kind: 'preset', preset }
}

export function existing(actors: readonly Actor[] = [], more: Partial<Existing> = {}): Existing {
  return { actors, removed: new Set(), communes: new Set(), ...more }
}

/** The plan of a register's table, with the usual options but those given. */
export function planOf(
  table: Table,
  options: Partial<ImportOptions> = {},
  here: Existing = existing(),
): ImportPlan {
  const reader = readerOf(table)
  return planImport(table, reader, here, { ...defaultOptions(reader), ...options }, france)
}

/** A table of one row, by heading: what is not given is empty. */
export function rowTable(
  headings: readonly string[],
  cells: Readonly<Record<string, string>>,
): Table {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  const row = headings.map((heading) => quote(cells[heading] ?? ''))
  return tableOf(`${headings.join(',')}\n${row.join(',')}\n`)
}
