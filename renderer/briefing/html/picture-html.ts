import type { Picture } from '../../../shared/briefing/document'
import type { DrawnPicture } from '../../../shared/briefing/drawn-picture'
import { escapeHtml } from './escape-html'
import type { HtmlContext } from './html-context'
import { inlineSvg } from './inline-svg'
import { pixelsUrl } from './pixels-url'
import { tableHtml } from './table-html'

/** A drawing of more signs than this stands as pixels: as one, it would be slower than the pages it is in. */
const maxSvgLength = 1_500_000

/** The most that a picture takes of a page's height, in CSS pixels: 170 mm. */
const maxHeight = 640
/** A photo says less than a chart of its size. */
const maxPhotoHeight = 160

function drawingHtml(picture: Picture, drawn: DrawnPicture, scale: number): string {
  const most = picture.source.kind === 'attachment' ? maxPhotoHeight : maxHeight
  const height = Math.min(most, drawn.height) * scale
  const width = (drawn.width * height) / drawn.height
  const size = `style="width:${width.toFixed(1)}px;aspect-ratio:${drawn.width}/${drawn.height}"`
  const alt = escapeHtml(picture.alt)
  if (drawn.svg !== null && drawn.svg.length <= maxSvgLength) {
    return `<div class="drawing" role="img" aria-label="${alt}" ${size}>${inlineSvg(drawn.svg, picture.id)}</div>`
  }
  return `<img class="drawing" alt="${alt}" ${size} src="${pixelsUrl(drawn)}">`
}

/** The names in a network are small as they are: only charts are made smaller where pages are dense. */
function densityOf({ source }: Picture, { drawingScale }: HtmlContext): number {
  return source.kind === 'network' || source.kind === 'map' ? 1 : drawingScale
}

/** The same as a table, closed until asked for: only where there is room for it. */
function dataHtml(picture: Picture, context: HtmlContext): string {
  if (context.target !== 'file' || picture.table === null) return ''
  const summary = escapeHtml(context.t('pages.asTable'))
  const name = escapeHtml(context.t('pages.asTableOf', { title: picture.title }))
  return `<details><summary aria-label="${name}">${summary}</summary>${tableHtml(picture.table, context)}</details>`
}

/** A picture with its title, its note, and what it shows in words. `scale`: the drawing made smaller. */
export function pictureHtml(picture: Picture, context: HtmlContext, scale = 1): string {
  const drawn = context.pictures.get(picture.id)
  const drawing =
    drawn === undefined
      ? `<p class="missing">${escapeHtml(picture.alt)}</p>`
      : drawingHtml(picture, drawn, scale * densityOf(picture, context))
  const note = picture.note === '' ? '' : `<p class="note">${escapeHtml(picture.note)}</p>`
  return `<figure id="${escapeHtml(picture.id)}"><figcaption>${escapeHtml(picture.title)}</figcaption>${drawing}${note}${dataHtml(picture, context)}</figure>`
}
