import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mappableFields } from '../../../shared/import/column-mapping'
import { eachRow } from '../../../shared/import/each-row'
import { editsOf, usualChoices } from '../../../shared/import/edits-of'
import type { ImportPlan } from '../../../shared/import/import-plan'
import { defaultOptions, planImport, type TableReader } from '../../../shared/import/plan-import'
import { readTable } from '../../../shared/import/read-table'
import type { Existing } from '../../../shared/import/sort-rows'
import type { Table } from '../../../shared/import/table'
import { isSetField, registerSchema } from '../../../shared/model/field'
import { fieldSpec } from '../../../shared/model/record-kinds'
import { france } from '../places/france'
import { decode, existing, fixture, readerOf } from './read-fixture'
import { MemoryTerritory } from './territory'

/** Things that registers write, and things that people do. */
const cell = fc.constantFrom(
  ...['', '_', '[ND]', 'A', 'D', 'R', 'F', 'O', 'N', 'P', 'S', 'U', '1', '0', 'true', 'false'],
  ...['1000', '5710', '7210', '9220', 'W231000001', 'W231000002', '900000019', '900000027'],
  ...['90000001900010', '90000001900027', '23008', '75108', '2a004', '99999', '0001-01-01'],
  ...[
    '2015-03-21',
    '2015-13-45',
    '21/03/2015',
    'Aubusson',
    'Felletin',
    'Un nom',
    'UN NOM',
    '94.99Z',
    '006030',
  ],
  ...['a;b', 'say "this"', 'two\nlines', ' ', '\u0000', 'É', '😀'],
)

const registers = [
  'annuaire-entreprises',
  'stock-etablissement',
  'stock-unite-legale',
  'rna-waldec-39',
  'rna-import',
]

const headingsOf = new Map(registers.map((name) => [name, fixture(`${name}.csv`).headings]))

function writeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
  return [headings, ...rows].map((row) => row.map(quote).join(';')).join('\n')
}

const registerText = fc.constantFrom(...registers).chain((name) => {
  const headings = headingsOf.get(name) ?? []
  const width = headings.length
  const row = fc.array(cell, { minLength: width - 1, maxLength: width + 1 })
  return fc.array(row, { minLength: 1, maxLength: 8 }).map((rows) => writeTable(headings, rows))
})

const anyText = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
  minLength: 2,
  maxLength: 8,
})

function read(text: string): Table | null {
  const table = readTable(new TextEncoder().encode(text), decode)
  return table.ok ? table.value : null
}

const options = { withPersons: true, withPersonal: true, withAddresses: true, withClosed: true }

function planFully(table: Table, reader: TableReader, here: Existing): ImportPlan {
  return planImport(table, reader, here, { ...defaultOptions(reader), ...options }, france)
}

function expectEveryRowOnce(table: Table, plan: ImportPlan): void {
  const lines: number[] = []
  eachRow(table, ({ line }) => {
    lines.push(line)
    return 'on'
  })
  const told = [...plan.fresh, ...plan.known, ...plan.skipped].map(({ line }) => line)
  expect(told.toSorted((a, b) => a - b)).toEqual(lines)
}

/** What the door of the database would refuse, of all that a plan would write. */
function refused(plan: ImportPlan): readonly string[] {
  let drawn = 0
  const edits = editsOf(
    plan,
    { ...usualChoices, overwritten: new Set(plan.known.map((k) => k.line)) },
    () => {
      drawn += 1
      return `drawn${String(drawn)}`
    },
  )
  const ids = edits.map(({ id }) => id)
  const wrong = ids.filter((id, at) => ids.indexOf(id) !== at)
  for (const { fields } of edits) {
    for (const [field, value] of Object.entries(fields)) {
      const spec = fieldSpec('actor', field)
      const isGood =
        spec !== undefined &&
        (isSetField(spec)
          ? Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '')
          : registerSchema(spec).safeParse(value).success)
      if (!isGood) wrong.push(`${field}: ${JSON.stringify(value)}`)
    }
  }
  return wrong
}

describe('planImport', () => {
  it('puts every row of a register in exactly one list, and writes nothing that the model refuses', () => {
    fc.assert(
      fc.property(registerText, (text) => {
        const table = read(text)
        if (table === null) return
        const here = existing([{ id: 'siren:900000019', name: 'Un nom', commune: '23008' }])
        const plan = planFully(table, readerOf(table), here)
        expectEveryRowOnce(table, plan)
        expect(refused(plan)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('puts every row of any table, however mapped, in exactly one list', () => {
    const mapping = fc.array(fc.constantFrom(...mappableFields, null), { maxLength: 8 })
    fc.assert(
      fc.property(anyText, mapping, (rows, columns) => {
        const table = read(writeTable(rows[0] ?? [], rows.slice(1)))
        if (table === null) return
        const plan = planFully(
          table,
          { kind: 'mapping', mapping: columns, source: 'x' },
          existing(),
        )
        expectEveryRowOnce(table, plan)
        expect(refused(plan)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('finds all that it wrote when the same register comes again, and has nothing to add', () => {
    fc.assert(
      fc.property(registerText, (text) => {
        const table = read(text)
        if (table === null) return
        const territory = new MemoryTerritory()
        const first = planFully(table, readerOf(table), territory.existing())
        territory.commit(editsOf(first, usualChoices, () => 'drawn'))
        const again = planFully(table, readerOf(table), territory.existing())
        expect(again.fresh.filter(({ id }) => id !== null)).toEqual([])
        const byNumber = again.known.filter(({ match }) => match === 'number')
        expect(byNumber.filter(({ fills }) => Object.keys(fills).length > 0)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
