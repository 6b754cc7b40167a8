import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { scanJournal } from '../../electron/main/journal-format'
import type { ChangeSet, Commit } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import type { Profile } from '../e2e/harness/profile'

/** What one of the two places remembers: every change set by its stamp, as JSON. */
export type Remembered = ReadonlyMap<Stamp, string>

export interface Stored {
  readonly sets: Remembered
  readonly rows: readonly Row[]
}

/** The names of the territories that have a journal. */
export function territoriesOf(profile: Profile): Promise<readonly string[]> {
  return readdir(join(profile.folder, 'territories'))
}

export function journalPath(profile: Profile, territory: string): string {
  return join(profile.folder, 'territories', territory, 'journal.coterrj')
}

/** The journal on the disk. Throws where it is torn or damaged: the app has opened it, and mended that. */
export async function readJournal(profile: Profile, territory: string): Promise<Remembered> {
  const bytes = await readFile(journalPath(profile, territory))
  const { frames, end, damagedBytes } = scanJournal(bytes)
  if (end !== bytes.length || damagedBytes > 0) throw new Error('the journal is not whole')
  const sets = new Map<Stamp, string>()
  for (const { payload } of frames) {
    const commit = JSON.parse(payload.toString('utf8')) as Commit
    for (const set of commit.sets) sets.set(set.stamp, JSON.stringify(set))
  }
  return sets
}

/** The database as Chromium has it, read past the app's own code. */
export async function readDatabase(page: Page, territory: string): Promise<Stored> {
  const { sets, pages } = await page.evaluate(async (name) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          reject(new Error(String(request.error)))
        }
      })
    const database = await asked(indexedDB.open(name))
    const transaction = database.transaction(['sets', 'pages'])
    const all = (store: string): Promise<{ readonly text: string }[]> =>
      asked(transaction.objectStore(store).getAll() as IDBRequest<{ readonly text: string }[]>)
    const read = { sets: await all('sets'), pages: await all('pages') }
    database.close()
    return {
      sets: read.sets.map(({ text }) => text),
      pages: read.pages.map(({ text }) => text),
    }
  }, `coterr-${territory}`)
  return {
    sets: new Map(sets.map((text) => [(JSON.parse(text) as ChangeSet).stamp, text])),
    rows: pages.flatMap((text) => JSON.parse(text) as Row[]),
  }
}

/** What the two places do not say alike; null: nothing. */
export function disagreement(journal: Remembered, database: Remembered): string | null {
  for (const [stamp, text] of database) {
    if (!journal.has(stamp)) return `the journal lacks ${stamp}`
    if (journal.get(stamp) !== text) return `the journal says another thing at ${stamp}`
  }
  for (const stamp of journal.keys()) {
    if (!database.has(stamp)) return `the database lacks ${stamp}`
  }
  return null
}
