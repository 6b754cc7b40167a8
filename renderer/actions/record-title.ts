import type { PlainRecord } from '../../shared/change/record'
import { recordOf } from '../../shared/change/record'
import type { RowLookup } from '../../shared/change/apply'
import { rowKey } from '../../shared/change/row'
import type { Json } from '../../shared/kernel/json'

/** How a record is told in one line. */
export interface RecordTitle {
  readonly title: string
  readonly of: string
}

const named = ['actor', 'alliance', 'challenge', 'resource', 'territory'] as const

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** What a record that others point to is called, by its id alone; empty where nothing is known of it. */
export function nameOfId(lookup: RowLookup, id: string): string {
  for (const kind of named) {
    const row = lookup(rowKey(kind, id))
    // A record that was removed is still called what it was called.
    if (row !== undefined) return textOf(row.values['name'] ?? row.values['title'])
  }
  return ''
}

/** A record's own name or title, and what it belongs to. */
export function recordTitle(kind: string, record: PlainRecord, lookup: RowLookup): RecordTitle {
  const nameAt = (field: string): string => {
    const id = textOf(record[field])
    return id === '' ? '' : nameOfId(lookup, id)
  }
  switch (kind) {
    case 'membership':
      return { title: nameAt('actor'), of: nameAt('alliance') }
    case 'contact': {
      const name = `${textOf(record['firstName'])} ${textOf(record['lastName'])}`.trim()
      return { title: name, of: nameAt('actor') }
    }
    case 'position':
      return { title: nameAt('actor'), of: nameAt('challenge') }
    case 'impact':
      return { title: textOf(record['title']), of: nameAt('alliance') }
    case 'relation': {
      const arrow = record['isMutual'] === true ? '↔' : '→'
      return { title: `${nameAt('from')} ${arrow} ${nameAt('to')}`, of: '' }
    }
    case 'placement':
      return { title: nameOfId(lookup, record.id), of: '' }
    case 'term':
      return { title: textOf(record['fr'] ?? record['en'] ?? record['code']), of: '' }
    default:
      return { title: textOf(record['name'] ?? record['title']), of: '' }
  }
}

/** The title of what stands in a row now, or stood there before. */
export function titleOfRow(key: string, before: RowLookup, after: RowLookup): RecordTitle {
  for (const lookup of [after, before]) {
    const row = lookup(key)
    const record = row === undefined ? null : recordOf(row)
    if (row !== undefined && record !== null) return recordTitle(row.kind, record, lookup)
  }
  return { title: '', of: '' }
}
