import type { BriefingDocument } from '../../../shared/briefing/document'

/** Names of bookmarks, which are letters, digits and underscores, of what can be led to. */
export interface DocxAnchors {
  /** By the id of a table, a picture or the grid. */
  readonly shown: ReadonlyMap<string, string>
  /** In the order of the sections. */
  readonly sections: readonly string[]
}

export function docxAnchors({ sections }: BriefingDocument): DocxAnchors {
  const shown = new Map<string, string>()
  for (const { blocks } of sections) {
    for (const block of blocks) {
      if ('id' in block) shown.set(block.id, `shown_${shown.size + 1}`)
    }
  }
  return { shown, sections: sections.map((_, index) => `section_${index + 1}`) }
}
