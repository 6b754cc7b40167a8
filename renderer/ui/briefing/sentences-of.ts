import type { Block, DocumentSection, Run } from '../../../shared/briefing/document'

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'list') return [block.items.map((item) => `- ${textOf(item)}`).join('\n')]
  if (block.kind !== 'paragraph') return []
  return block.tone === 'plain' || block.tone === 'lead' ? [textOf(block.runs)] : []
}

/** The sentences of a section as plain text: what somebody begins with who writes in their place. */
export function sentencesOf({ blocks }: DocumentSection): string {
  return blocks.flatMap(linesOf).join('\n\n')
}
