import { describe, expect, it } from 'vitest'
import { figureColumns } from '../../../../shared/import/figures/figure-columns'
import { pastedRows } from '../../../../shared/import/figures/pasted-rows'
import { fieldsOfPasted, planFigures } from '../../../../shared/import/figures/plan-figures'
import { readFigures } from '../../../../shared/import/figures/read-figures'

function read(text: string) {
  const rows = pastedRows(text)
  return readFigures(rows, figureColumns(rows))
}

const figuresOf = (text: string) =>
  read(text).map((line) => (line.kind === 'figure' ? line.figure : line.reason))

describe('a pasted table of figures', () => {
  it('is read by its headings, in any order, whatever stands beside', () => {
    const text = [
      'Année\tIndicateur\tCode\tValeur\tUnité\tSource',
      '2022\tPopulation\tP22_POP\t11\u202f640\thabitants\tInsee, RP 2022',
      '2022\tMénages sans voiture\tX\t14,2\t%\tInsee, RP 2022',
    ].join('\r\n')
    expect(figuresOf(text)).toEqual([
      {
        title: 'Population',
        value: 11_640,
        unit: 'habitants',
        year: '2022',
        source: 'Insee, RP 2022',
        notes: '',
      },
      {
        title: 'Ménages sans voiture',
        value: 14.2,
        unit: '%',
        year: '2022',
        source: 'Insee, RP 2022',
        notes: '',
      },
    ])
  })

  it('is read without headings by what stands in its columns', () => {
    expect(
      figuresOf(
        'Associations actives\t412\tassociations\t2025\tRNA\nLogements vacants\t1 815\tlogements\t2022\tInsee',
      ),
    ).toEqual([
      {
        title: 'Associations actives',
        value: 412,
        unit: 'associations',
        year: '2025',
        source: 'RNA',
        notes: '',
      },
      {
        title: 'Logements vacants',
        value: 1815,
        unit: 'logements',
        year: '2022',
        source: 'Insee',
        notes: '',
      },
    ])
  })

  it('takes the latest of columns that are years, and the unit beside the number', () => {
    expect(
      figuresOf(
        '\t1968(*)\t2011\t2022\nPopulation\t18 000\t12 500\t11 640\nDensité moyenne (hab/km²)\t20\t14\t12,9 hab/km²',
      ),
    ).toEqual([
      { title: 'Population', value: 11_640, unit: '', year: '2022', source: '', notes: '' },
      {
        title: 'Densité moyenne (hab/km²)',
        value: 12.9,
        unit: 'hab/km²',
        year: '2022',
        source: '',
        notes: '',
      },
    ])
  })

  it('refuses lines without a label or a number, each with its reason, and skips blank ones', () => {
    const lines = read('Libellé;Valeur\nPopulation;11 640\n;12\n;\nEau;n.d.\nForêt;\n')
    expect(
      lines.map((line) => (line.kind === 'refused' ? [line.line, line.reason] : line.line)),
    ).toEqual([2, [3, 'no-title'], [5, 'not-a-number'], [6, 'no-number']])
  })

  it('keeps in words a year that is none, and reads a whole date', () => {
    expect(
      figuresOf('Indicateur\tValeur\tPériode\nA\t1\t2019-2023\nB\t2\t31/12/2024').map((figure) =>
        typeof figure === 'string' ? figure : [figure.year, figure.notes],
      ),
    ).toEqual([
      ['', '2019-2023'],
      ['2024-12-31', ''],
    ])
  })

  it('tells what it would add, change and leave, and takes no figure twice', () => {
    const present = [
      {
        id: 'p',
        title: 'Population',
        value: 11_800,
        unit: 'habitants',
        year: '2021',
        source: 'Insee',
      },
      { id: 'v21', title: 'Logements vacants', value: 14, unit: '%', year: '2021' },
      { id: 'v22', title: 'Logements vacants', value: 15, unit: '%', year: '2022' },
    ]
    const plan = planFigures(
      read(
        'Indicateur\tValeur\tUnité\tAnnée\nPOPULATION\t11 640\t\t2022\nLogements vacants\t15\t%\t2022\nLogements vacants\t1 815\tlogements\t2022\nPopulation\t9\t\t\nrien\tzéro\t\t',
      ),
      present,
    )
    expect(plan.map((line) => (line.kind === 'changed' ? line.before.id : line.kind))).toEqual([
      'p',
      'same',
      'added',
      'added',
      'refused',
    ])
    const [changed] = plan
    expect(changed?.kind === 'changed' && fieldsOfPasted(changed.figure)).toEqual({
      title: 'POPULATION',
      value: 11_640,
      year: '2022',
    })
  })
})
