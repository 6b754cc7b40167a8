import type { Block, BriefingDocument } from '../../../shared/briefing/document'
import { textOf } from './words/runs'

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'cover':
      return [
        block.title,
        block.subtitle,
        ...block.facts.map(({ label, value }) => `${label}\t${value}`),
      ]
    case 'paragraph':
      return [textOf(block.runs)]
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.map(textOf)
    case 'key-figures':
      return block.figures.map(({ printed, label, moved }) =>
        [printed, label, ...(moved === null ? [] : [moved])].join('\t'),
      )
    case 'table':
      return [
        block.title,
        block.columns.map(({ label }) => label).join('\t'),
        ...block.rows.map((row) => row.map(({ text }) => text).join('\t')),
        block.note,
      ]
    case 'picture':
      return [
        block.title,
        block.alt,
        block.note,
        ...(block.table === null ? [] : linesOf(block.table)),
      ]
    case 'quadrants':
      return [
        block.title,
        ...block.boxes.flatMap(({ title, items }) => [title, ...items.map(textOf)]),
      ]
  }
}

/** Every word of a document on lines of plain text, its sheets included, what the pictures alone show left out. */
export function plainWords(document: BriefingDocument): string {
  return [
    document.title,
    document.subject,
    document.levelLabel,
    ...document.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(linesOf)]),
    ...(document.sheets ?? []).flatMap(linesOf),
  ].join('\n')
}
