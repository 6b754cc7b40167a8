import type { Picture } from '../../../../shared/briefing/document'
import { yearItBegins } from '../../../../shared/briefing/fractional-year'
import { allianceForm } from '../../../../shared/model/vocabularies/alliance-form'
import type { Composition } from '../composition'
import { textCell } from '../words/figure-runs'
import { pictureNote } from './picture-note'

const mostSpans = 15

/** When the alliances began and ended; null unless two of them say when they began. */
export function timelinePicture(composition: Composition, records: string): Picture | null {
  const { facts, input, words, name, term, date, whole } = composition
  const dated = facts.alliances.flatMap(({ id, start, end }) => {
    if (start === null) return []
    const { form = '', startOn, endOn } = input.tables.alliance.get(id) ?? {}
    return [{ label: name(`alliance/${id}`), start, end, form, startOn, endOn }]
  })
  if (dated.length < 2) return null
  const shown = dated.slice(0, mostSpans).toSorted((one, other) => one.start - other.start)
  const forms = allianceForm.map(({ code }) => code as string)
  const found = new Set(shown.map(({ form }) => form))
  const groups = [...forms, ...[...found].filter((code) => !forms.includes(code))]
    .filter((code) => found.has(code))
    .map((code) => term('allianceForm', code))
  const title = words('note.pictures.timeline')
  const undated = facts.alliances.length - dated.length
  const note = pictureNote(
    composition,
    records,
    dated.length > shown.length
      ? words('note.pictures.first', { n: whole(shown.length), of: whole(dated.length) })
      : '',
    undated > 0 ? words('note.pictures.undated', { count: undated, n: whole(undated) }) : '',
  )
  const dateOf = (partial: string | undefined): string =>
    partial === undefined ? '' : date(partial)
  const first = dated.reduce((one, other) => (other.start < one.start ? other : one))
  const last = dated.reduce((one, other) => (other.start > one.start ? other : one))
  return {
    kind: 'picture',
    id: 'timeline',
    title,
    alt: words('note.alt.timeline', {
      title,
      first: dateOf(first.startOn),
      firstName: first.label,
      last: dateOf(last.startOn),
      lastName: last.label,
    }),
    note,
    width: 'full',
    source: {
      kind: 'chart',
      chart: {
        kind: 'timeline',
        spans: shown.map(({ label, start, end, form }) => ({
          label,
          start,
          end,
          group: term('allianceForm', form),
        })),
        groups,
        today: yearItBegins(input.today),
        todayLabel: words('note.pictures.today'),
      },
    },
    table: {
      kind: 'table',
      id: 'timeline-data',
      title,
      columns: [
        { label: words('note.tables.alliance'), isNumber: false },
        { label: words('note.tables.form'), isNumber: false },
        { label: words('note.tables.since'), isNumber: false },
        { label: words('note.tables.until'), isNumber: false },
      ],
      rows: dated.map(({ label, form, startOn, endOn }) => [
        textCell(label),
        textCell(form === '' ? '' : term('allianceForm', form)),
        textCell(dateOf(startOn)),
        textCell(dateOf(endOn)),
      ]),
      note,
    },
  }
}
