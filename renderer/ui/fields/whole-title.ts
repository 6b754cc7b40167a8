import type { RecordTitle } from '../../actions/record-title'

/** What a record is called, and what it belongs to: « Anne Durand · Foyer rural ». */
export function wholeTitle({ title, of }: RecordTitle, unnamed: string): string {
  const name = title === '' ? unnamed : title
  return of === '' ? name : `${name} · ${of}`
}
