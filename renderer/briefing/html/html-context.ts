import type { TFunction } from 'i18next'
import i18next from 'i18next'
import type { BriefingDocument } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'

/**
 * Where the markup goes. `screen`: the preview, where numbers are buttons. `paper`: pages to print, where they
 * lead to what shows them. `file`: the page of the one-file HTML, which flows.
 */
export type HtmlTarget = 'screen' | 'paper' | 'file'

/** What each piece of markup is made with. */
export interface HtmlContext {
  readonly document: BriefingDocument
  readonly pictures: DrawnPictures
  readonly target: HtmlTarget
  /** In the language of the document, which need not be that of the screens. */
  readonly t: TFunction
  /** The ids that something in the document has. */
  readonly anchors: ReadonlySet<string>
  /** How large drawings are beside what they are meant to be. */
  readonly drawingScale: number
}

/** The anchor of a section. */
export function sectionAnchor(code: string): string {
  return `section-${code}`
}

export function htmlContext(
  document: BriefingDocument,
  pictures: DrawnPictures,
  target: HtmlTarget,
  drawingScale = 1,
): HtmlContext {
  const anchors = new Set<string>()
  for (const section of document.sections) {
    anchors.add(sectionAnchor(section.code))
    for (const block of section.blocks) if ('id' in block) anchors.add(block.id)
  }
  const t = i18next.getFixedT(document.language)
  return { document, pictures, target, t, anchors, drawingScale }
}
