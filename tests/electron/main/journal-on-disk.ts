import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Disk } from '../../../electron/main/disk'
import { Journals } from '../../../electron/main/journals'
import type { JournalSide } from '../../renderer/bridge/journal.acceptance'

export function journalPath(userData: string, territory: string): string {
  return join(userData, 'territories', territory, 'journal.coterrj')
}

/** The clock of these tests: what is put aside is named after it. */
export const testTime = '2026-03-01T10-20-30.000Z'

/** Journals of one start of the app, closed when the test ends. */
export function startJournals(userData: string, disk?: Disk): Journals {
  const journals = new Journals(userData, () => new Date('2026-03-01T10:20:30.000Z'), disk)
  onTestFinished(() => journals.close())
  return journals
}

/** All entries of a territory; a failure throws, so that a test stops on it. */
export async function entriesOf(journals: Journals, territory: string): Promise<readonly string[]> {
  const answer = await journals.read(territory, 0)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return answer.value.entries
}

/** Journals as the page sees them. */
export function sideOf(journals: Journals): JournalSide {
  return {
    journalOpen: (id) => journals.open(id),
    journalRead: ({ territory, offset }) => journals.read(territory, offset),
    journalAppend: ({ territory, entry }) => journals.append(territory, entry),
    journalReplace: ({ territory, entries }) => journals.replace(territory, entries),
    journalRemove: (id) => journals.remove(id),
  }
}
