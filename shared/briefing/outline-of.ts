import type { BriefingSection } from '../model/briefing-section'
import type { SectionCode } from './sections'
import { sectionCodes } from './sections'

export interface OutlineEntry {
  readonly code: SectionCode
  readonly isOff: boolean
  /** The director's own; absent where CoTerr's holds. */
  readonly title?: string
  readonly text?: string
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

/**
 * Every section in the order that people gave them, also those that nobody has touched: CoTerr's own order counts
 * from 1. Sections that this version does not know are left out.
 */
export function outlineOf(sections: Iterable<BriefingSection>): readonly OutlineEntry[] {
  const byCode = new Map(Array.from(sections, (section) => [section.id, section]))
  const placed = sectionCodes.map((code, index) => {
    const { order = index + 1, isOff = false, title, text } = byCode.get(code) ?? {}
    const own = { title: said(title), text: said(text) }
    const entry: OutlineEntry = {
      code,
      isOff,
      ...(own.title === undefined ? {} : { title: own.title }),
      ...(own.text === undefined ? {} : { text: own.text }),
    }
    return { entry, order }
  })
  return placed.sort((left, right) => left.order - right.order).map(({ entry }) => entry)
}
