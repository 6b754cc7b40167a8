import type { office as french } from '../fr/office'
import type { SameKeys } from '../same-keys'

export const office: SameKeys<typeof french> = {
  contents: 'Contents',
  figures: 'Figures',
  figure: 'Figure',
  value: 'Value',
  printed: 'As printed',
  records: 'Records counted',
  moreRows: 'Rows shown: {{n}} of {{all}}. The others are in the briefing and in the workbook.',
  goesOn: '(continued)',
}
