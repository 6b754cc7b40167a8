import type { BriefingDocument } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { loadBriefingFonts } from './briefing-fonts'
import { contentsHtml, withPageNumbers } from './contents-html'
import type { HtmlContext, HtmlTarget } from './html-context'
import { htmlContext } from './html-context'
import { inMeasuringRoom } from './measuring-room'
import type { MeasuredUnit } from './measure-units'
import { measureUnits } from './measure-units'
import { footHtml } from './page-foot'
import { pageSize } from './page-style'
import type { DealtPage, Placed } from './paginate'
import { paginate } from './paginate'
import type { SectionId, Unit } from './unit'
import { unitClass } from './unit'
import { unitsOf } from './units-of'

export interface PagedDocument {
  /** The markup of each page, with its foot. */
  readonly pages: readonly string[]
  /** The page that each section begins on: 1 is the first. */
  readonly pageOf: ReadonlyMap<SectionId, number>
}

/** How densely pages are set. */
interface Density {
  readonly classes: string
  readonly drawingScale: number
}

const usual: Density = { classes: 'content', drawingScale: 1 }
const compact: Density = { classes: 'content compact', drawingScale: 0.86 }

/** A briefing of more pages than this is set more densely, where that spares one. */
const mostAtEase = 8

/** The document as A4 pages: the same ones wherever they go. */
export async function pageDocument(
  document: BriefingDocument,
  pictures: DrawnPictures,
  target: Exclude<HtmlTarget, 'file'>,
): Promise<PagedDocument> {
  await loadBriefingFonts()
  const atEase = layOut(document, pictures, target, usual)
  if (atEase.pages.length <= mostAtEase) return atEase
  const dense = layOut(document, pictures, target, compact)
  return dense.pages.length < atEase.pages.length ? dense : atEase
}

function layOut(
  document: BriefingDocument,
  pictures: DrawnPictures,
  target: HtmlTarget,
  { classes, drawingScale }: Density,
): PagedDocument {
  const all = unitsOfAll(htmlContext(document, pictures, target, drawingScale))
  const bare = htmlContext(document, hollow(pictures), target, drawingScale)
  const measured = inMeasuringRoom(classes, unitsOfAll(bare).map(unitHtml), (room) =>
    measureUnits(all, room),
  )
  const dealt = paginate(withCoverPage(all, measured), pageSize.contentHeight)
  const pageOf = pagesOfSections(all, dealt)
  const pages = dealt.map((placed, index) => {
    const inner = placed.map((part) => placedHtml(part, all, measured)).join('')
    const foot = footHtml(document, index + 1, dealt.length)
    return withPageNumbers(`<div class="${classes}">${inner}</div>${foot}`, pageOf)
  })
  return { pages, pageOf }
}

function unitsOfAll(context: HtmlContext): readonly Unit[] {
  const units = context.document.sections.flatMap((section) => unitsOf(section, context))
  const contents = contentsHtml(context)
  const cover = units.findIndex(({ name }) => name === 'cover')
  return contents === null ? units : withContents(units, cover, contents)
}

/** The room that pictures take, without what is in them: that is not to be read to be measured. */
function hollow(pictures: DrawnPictures): DrawnPictures {
  return new Map([...pictures].map(([id, drawn]) => [id, { ...drawn, svg: '<svg></svg>' }]))
}

function unitHtml(unit: Unit): string {
  return `<div class="${unitClass(unit)}">${unit.html()}</div>`
}

function withContents(units: readonly Unit[], cover: number, markup: string): readonly Unit[] {
  const first = units[cover]
  const contents: Unit = {
    name: 'contents',
    section: first?.section ?? 'cover',
    isKeptWithNext: false,
    opens: false,
    splits: null,
    shrinks: false,
    floats: false,
    html: () => markup,
  }
  return [...units.slice(0, cover + 1), contents, ...units.slice(cover + 1)]
}

/** The cover shares its page where at least this much of the section after it stands there too. */
const leastShared = 0.45

/** What follows the cover begins on its page, unless next to nothing of it would. */
function withCoverPage(
  units: readonly Unit[],
  measured: readonly MeasuredUnit[],
): readonly MeasuredUnit[] {
  const cover = units.find(({ name }) => name === 'cover')?.section
  const start = units.findIndex(({ section }) => section !== cover)
  const section = units[start]?.section
  if (cover === undefined || section === undefined) return measured
  const heightOf = (of: SectionId): number =>
    measured.reduce(
      (sum, { height, gap }, index) => (units[index]?.section === of ? sum + height + gap : sum),
      0,
    )
  const room = pageSize.contentHeight - heightOf(cover)
  const shares = room >= heightOf(section) * leastShared
  return measured.map((unit, index) => (index === start ? { ...unit, startsPage: !shares } : unit))
}

function pagesOfSections(
  units: readonly Unit[],
  dealt: readonly DealtPage[],
): ReadonlyMap<SectionId, number> {
  const pageOf = new Map<SectionId, number>()
  dealt.forEach((page, index) => {
    for (const { unit } of page) {
      const section = units[unit]?.section
      if (section !== undefined && !pageOf.has(section)) pageOf.set(section, index + 1)
    }
  })
  return pageOf
}

function placedHtml(
  placed: Placed,
  units: readonly Unit[],
  measured: readonly MeasuredUnit[],
): string {
  const unit = units[placed.unit]
  const size = measured[placed.unit]
  if (unit === undefined || size === undefined) return ''
  const count = size.parts?.heights.length ?? 0
  const isWhole = placed.from === 0 && placed.to === count
  const isText = unit.splits === 'lines'
  const at = (part: number): number => (isText ? (size.lines[part] ?? Infinity) : part)
  const inner =
    isWhole && placed.scale === 1
      ? unit.html()
      : unit.html({
          from: at(placed.from),
          to: at(placed.to),
          columns: isWhole ? [] : size.columns,
          scale: placed.scale,
        })
  const zoom = placed.zoom === 1 ? '' : ` style="zoom:${placed.zoom.toFixed(3)}"`
  const section = unit.opens ? ` data-opens="${unit.section}"` : ''
  return `<div class="${unitClass(unit)}"${section}${zoom}>${inner}</div>`
}
