import type { DocumentSection } from '../../../shared/briefing/document'

/** The ids of the tables and pictures that sections hold. */
export function presentIds(sections: readonly DocumentSection[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' || block.kind === 'picture' ? [block.id] : [],
      ),
    ),
  )
}
