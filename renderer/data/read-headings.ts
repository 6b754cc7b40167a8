import type { ChangeSet } from '../../shared/change/change-set'
import type { Stamp } from '../../shared/kernel/stamp'
import type { TerritoryDatabase } from './territory-database'

/** A change set without what it changed. */
export type SetHeading = Omit<ChangeSet, 'changes'>

const mark = ',"changes":['

/**
 * Reads the heading of a stored set. An import's text is megabytes, and its changes come last: where they do,
 * they are not read. The mark cannot stand inside a text, where its quotes would be escaped; it might inside
 * an object of a newer version, and then what is before it does not parse.
 */
export function headingOf(text: string): SetHeading {
  const end = text.indexOf(mark)
  if (end > 0) {
    try {
      return JSON.parse(`${text.slice(0, end)}}`) as SetHeading
    } catch {
      // Read whole below.
    }
  }
  const { changes: _, ...heading } = JSON.parse(text) as ChangeSet
  return heading
}

/** The headings of the change sets with these stamps; those that the database has not are absent. */
export async function readHeadings(
  database: TerritoryDatabase,
  stamps: readonly Stamp[],
): Promise<readonly SetHeading[]> {
  const stored = await database.sets.bulkGet([...stamps])
  return stored.filter((set) => set !== undefined).map((set) => headingOf(set.text))
}
