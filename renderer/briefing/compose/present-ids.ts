import type { Block, DocumentSection, Table } from '../../../shared/briefing/document'

export interface PresentIds {
  /** Of tables and pictures. */
  readonly shown: ReadonlySet<string>
  /** Of the numbers that runs, cells and key figures name. */
  readonly numbers: ReadonlySet<string>
}

interface Naming {
  readonly number?: string | null
}

function namingsOf(block: Block): readonly Naming[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'key-figures':
      return block.figures
    case 'quadrants':
      return block.boxes.flatMap(({ items }) => items.flat())
    case 'table':
      return block.rows.flat()
    case 'picture':
      return block.table === null ? [] : block.table.rows.flat()
    case 'cover':
    case 'heading':
      return []
  }
}

/** What sections and sheets hold that a number may lead to, and which numbers they print. */
export function presentIds(
  sections: readonly DocumentSection[],
  sheets: readonly Table[],
): PresentIds {
  const blocks = sections.flatMap((section) => section.blocks)
  const shown = blocks.filter((block) => block.kind === 'table' || block.kind === 'picture')
  const named = [...blocks, ...sheets].flatMap(namingsOf).map(({ number }) => number ?? '')
  return { shown: new Set(shown.map(({ id }) => id)), numbers: new Set(named) }
}
