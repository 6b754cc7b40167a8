import type { Block, DocumentSection, Picture } from '../../../shared/briefing/document'
import { coverHtml, figuresHtml, listHtml, paragraphHtml, quadrantsHtml } from './block-html'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { sectionAnchor } from './html-context'
import { pictureHtml } from './picture-html'
import { sliceRuns } from './runs-html'
import { tableHtml } from './table-html'
import type { Unit } from './unit'

type Part = Pick<Unit, 'name' | 'html'> & Partial<Unit>

/** The pieces of a section, in their order; two half pictures that follow each other are one. */
export function unitsOf(section: DocumentSection, context: HtmlContext): readonly Unit[] {
  const blocks = section.blocks
  const parts: Part[] = []
  const inColumns = context.target === 'file' ? noColumns : columnsOf(section)
  const hasCover = blocks.some(({ kind }) => kind === 'cover')
  if (!hasCover) parts.push(titlePart(section))
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (block === undefined) continue
    if (index === inColumns.from) {
      parts.push(columnsPart(blocks.slice(inColumns.from, inColumns.to), context))
      index = inColumns.to - 1
    } else if (isHalf(block) && next !== undefined && isHalf(next)) {
      parts.push(pairPart(block, next, context))
      index += 1
    } else {
      parts.push(blockPart(block, context))
    }
  }
  return parts.map((part, index) => ({
    section: section.code,
    isKeptWithNext: false,
    splits: null,
    shrinks: false,
    floats: false,
    ...part,
    opens: index === 0,
  }))
}

/** Blocks `from` to `to` (excluded) of a section. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const noColumns: Stretch = { from: -1, to: -1 }

/** What stands in two columns is not parted between pages: no more signs than this. */
const mostInColumns = 5000

function isText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'list' || block?.kind === 'heading'
}

function lengthOf(block: Block): number {
  const lines = block.kind === 'paragraph' ? [block.runs] : block.kind === 'list' ? block.items : []
  return lines.flat().reduce((sum, { text }) => sum + text.length, 0)
}

/** What of a section stands in two columns: the first texts of some lines, each under its title, that follow each other. */
function columnsOf({ blocks }: DocumentSection): Stretch {
  for (let from = 0; from < blocks.length; from += 1) {
    const level = headingLevel(blocks[from])
    if (level === null) continue
    const count = blocks.slice(from).findIndex((block) => {
      return !isText(block) || (headingLevel(block) ?? level) < level
    })
    const to = count < 0 ? blocks.length : from + count
    const inside = blocks.slice(from, to)
    const levels = inside.map(headingLevel).filter((found) => found !== null)
    // A title of titles stands above the columns.
    if (levels.some((found) => found !== level)) continue
    const signs = inside.reduce((sum, block) => sum + lengthOf(block), 0)
    if (levels.length > 1 && signs <= mostInColumns) return { from, to }
    from = to - 1
  }
  return noColumns
}

function headingLevel(block: Block | undefined): number | null {
  return block?.kind === 'heading' ? block.level : null
}

/** Each heading with what it is the title of, in two columns. */
function columnsPart(blocks: readonly Block[], context: HtmlContext): Part {
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  const groups = starts.map((start, at) => {
    const inner = blocks.slice(start, starts[at + 1]).map((block) => blockPart(block, context))
    return `<div class="group">${inner.map(({ html }) => html()).join('')}</div>`
  })
  return { name: 'columns', html: () => groups.join('') }
}

function isHalf(block: Block): block is Picture {
  return block.kind === 'picture' && block.width === 'half'
}

function titlePart({ code, title }: DocumentSection): Part {
  const markup = `<h2 id="${escapeHtml(sectionAnchor(code))}">${escapeHtml(title)}</h2>`
  return { name: 'section-title', isKeptWithNext: true, html: () => markup }
}

function pairPart(left: Picture, right: Picture, context: HtmlContext): Part {
  return {
    name: 'pair',
    shrinks: true,
    floats: true,
    html: (part) =>
      pictureHtml(left, context, part?.scale) + pictureHtml(right, context, part?.scale),
  }
}

function blockPart(block: Block, context: HtmlContext): Part {
  switch (block.kind) {
    case 'cover':
      return { name: 'cover', html: () => coverHtml(block, context) }
    case 'heading': {
      const tag = block.level === 2 ? 'h3' : 'h4'
      const markup = `<${tag}>${escapeHtml(block.text)}</${tag}>`
      return { name: `heading-${block.level}`, isKeptWithNext: true, html: () => markup }
    }
    case 'paragraph':
      return {
        name: block.tone === 'plain' ? 'paragraph' : block.tone,
        splits: 'lines',
        html: (part) => {
          const runs = part === undefined ? block.runs : sliceRuns(block.runs, part.from, part.to)
          return paragraphHtml(block, runs, context)
        },
      }
    case 'list':
      return {
        name: 'list',
        splits: 'items',
        html: (part) => listHtml(block, part?.from ?? 0, part?.to ?? block.items.length, context),
      }
    case 'key-figures':
      return { name: 'key-figures', html: () => figuresHtml(block, context) }
    case 'table':
      return {
        name: 'table',
        splits: 'rows',
        html: (part) => tableHtml(block, context, part),
      }
    case 'picture':
      return {
        name: block.width === 'half' ? 'half' : 'picture',
        shrinks: true,
        floats: true,
        html: (part) => pictureHtml(block, context, part?.scale),
      }
    case 'quadrants':
      return {
        name: 'quadrants',
        splits: 'boxes',
        html: (part) =>
          quadrantsHtml(
            block,
            part?.from ?? 0,
            part?.to ?? Math.ceil(block.boxes.length / 2),
            context,
          ),
      }
  }
}
