import type { Table } from 'docx'
import { HeadingLevel, Paragraph } from 'docx'
import type { Block, DocumentSection, List, Picture } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import type { OfficeWords } from '../office/office-words'
import { docxKeyFigures, docxQuadrants } from './docx-boxes'
import { docxCover } from './docx-cover'
import { docxPicture, docxPicturePair } from './docx-picture'
import type { DocxLinks } from './docx-runs'
import { docxRuns } from './docx-runs'
import { docxTable } from './docx-table'

export interface DocxContext extends DocxLinks {
  readonly pictures: DrawnPictures
  readonly words: OfficeWords
  /** Each ordered list counts from one. */
  readonly nextList: () => number
}

type Drawn = Paragraph | Table

/** What a section says below its title. */
export function docxBlocks({ blocks }: DocumentSection, context: DocxContext): readonly Drawn[] {
  const drawn: Drawn[] = []
  let waiting: Picture | null = null
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    if (waiting !== null && isHalf(block)) {
      drawn.push(docxPicturePair([waiting, block], context.pictures, context))
      waiting = null
    } else if (isHalf(block) && next !== undefined && isHalf(next)) waiting = block
    else drawn.push(...docxBlock(block, context))
  }
  return drawn
}

function isHalf(block: Block): block is Picture {
  return block.kind === 'picture' && block.width === 'half'
}

const tones = { plain: 'Normal', lead: 'Lead', note: 'Note', warning: 'Warning' } as const

function docxBlock(block: Block, context: DocxContext): readonly Drawn[] {
  switch (block.kind) {
    case 'cover':
      return docxCover(block, context.document, context.anchors, context.words)
    case 'paragraph':
      return [
        new Paragraph({ style: tones[block.tone], children: [...docxRuns(block.runs, context)] }),
      ]
    case 'heading': {
      const heading = block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
      return [new Paragraph({ heading, text: xmlSafe(block.text) })]
    }
    case 'list':
      return docxList(block, context)
    case 'key-figures':
      return docxKeyFigures(block, context)
    case 'table':
      return docxTable(block, context)
    case 'picture':
      return docxPicture(block, context.pictures, context)
    case 'quadrants':
      return docxQuadrants(block, context)
  }
}

function docxList({ isOrdered, items }: List, context: DocxContext): readonly Paragraph[] {
  const reference = isOrdered ? 'numbers' : 'bullets'
  const list = isOrdered ? { instance: context.nextList() } : {}
  return items.map(
    (item, index) =>
      new Paragraph({
        style: isOrdered ? 'ListNumber' : 'ListBullet',
        numbering: { reference, level: 0, custom: true, ...list },
        // `contextualSpacing` draws items together; what follows the last is another matter.
        ...(index === items.length - 1
          ? { contextualSpacing: false, spacing: { after: 140 } }
          : {}),
        children: [...docxRuns(item, context)],
      }),
  )
}
