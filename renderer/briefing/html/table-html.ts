import type { Cell, Table } from '../../../shared/briefing/document'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { numberHtml } from './runs-html'

/** A stretch of a table's rows, on one page. */
export interface TablePart {
  readonly from: number
  readonly to: number
  /** Widths in pixels that all parts of one table have; empty where the table is whole. */
  readonly columns: readonly number[]
}

/** The heads of the columns, each named for who hears the table. */
function headHtml({ columns }: Table): string {
  const cells = columns.map(({ label, isNumber }) => {
    const name = escapeHtml(label)
    return `<th scope="col"${isNumber ? ' class="count"' : ''}>${name}</th>`
  })
  return `<thead><tr>${cells.join('')}</tr></thead>`
}

function rowHtml(cells: readonly Cell[], table: Table, context: HtmlContext): string {
  const inner = cells.map((cell, index) => {
    const text = numberHtml(cell.text, cell.number, context, table.id)
    if (index === 0) return `<th scope="row">${text}</th>`
    return `<td${table.columns[index]?.isNumber === true ? ' class="count"' : ''}>${text}</td>`
  })
  return `<tr>${inner.join('')}</tr>`
}

/** A table, or the part of it that stands on one page: its head is repeated on each. */
export function tableHtml(table: Table, context: HtmlContext, part?: TablePart): string {
  const from = part?.from ?? 0
  const to = part?.to ?? table.rows.length
  const title = escapeHtml(table.title)
  const caption = from === 0 ? title : escapeHtml(context.t('pages.goesOn', { title: table.title }))
  const rows = table.rows.slice(from, to).map((cells) => rowHtml(cells, table, context))
  const widths = (part?.columns ?? []).map((width) => `<col style="width:${width.toFixed(2)}px">`)
  const columns = widths.length === 0 ? '' : `<colgroup>${widths.join('')}</colgroup>`
  const id = from === 0 ? ` id="${escapeHtml(table.id)}"` : ''
  const fixed = widths.length === 0 ? '' : ' class="fixed"'
  const markup = `<table${id}${fixed}><caption>${caption}</caption>${columns}${headHtml(table)}<tbody>${rows.join('')}</tbody></table>`
  const note =
    to < table.rows.length || table.note === ''
      ? ''
      : `<p class="note">${escapeHtml(table.note)}</p>`
  if (context.target !== 'file') return markup + note
  return `<div class="scroll" role="group" tabindex="0" aria-label="${title}">${markup}</div>${note}`
}
