import type { Block } from '../../../shared/briefing/document'
import type { Composition } from './composition'
import type { Runs } from './words/runs'

const item = /^\s*[-–•]\s+/

/**
 * What a person wrote as blocks: lines beginning with « - » are lists, an empty line parts paragraphs, and any
 * other new line is a space. Without what the level hides.
 */
export function ownText({ typed }: Composition, text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let items: Runs[] = []
  const end = (): void => {
    const said = typed(lines.join(' '))
    if (said !== '') blocks.push({ kind: 'paragraph', runs: [{ text: said }], tone: 'plain' })
    if (items.length > 0) blocks.push({ kind: 'list', isOrdered: false, items })
    lines = []
    items = []
  }
  for (const line of text.split(/\r?\n/)) {
    if (item.test(line)) {
      if (lines.length > 0) end()
      const said = typed(line.replace(item, ''))
      if (said !== '') items.push([{ text: said }])
    } else if (line.trim() === '') end()
    else {
      if (items.length > 0) end()
      lines.push(line)
    }
  }
  end()
  return blocks
}
