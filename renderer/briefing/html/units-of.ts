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
  const hasCover = blocks.some(({ kind }) => kind === 'cover')
  if (!hasCover) parts.push(titlePart(section))
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (block === undefined) continue
    if (isHalf(block) && next !== undefined && isHalf(next)) {
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
