import type { BriefingDocument, Table } from '../../../shared/briefing/document'

/** The tables of a document, whole, and those behind its pictures, in their order and each once. */
export function briefingTables({ sections, sheets = [] }: BriefingDocument): readonly Table[] {
  const whole = new Map(sheets.map((table) => [table.id, table]))
  const found = new Map<string, Table>()
  for (const { blocks } of sections) {
    for (const block of blocks) {
      const table = block.kind === 'picture' ? block.table : block.kind === 'table' ? block : null
      if (table !== null) found.set(table.id, whole.get(table.id) ?? table)
    }
  }
  // A sheet may hold what no page begins.
  for (const table of sheets) if (!found.has(table.id)) found.set(table.id, table)
  return [...found.values()]
}
