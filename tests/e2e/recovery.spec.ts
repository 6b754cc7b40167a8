import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SeededRandom } from '../fuzz/hostile/seeded-random'
import {
  disagreement,
  journalPath,
  readDatabase,
  readJournal,
  territoriesOf,
} from '../kills/two-places'
import { addRecord, expectSaved, message } from './harness/forms'
import type { Profile } from './harness/profile'
import type { RunningApp } from './harness/start-app'
import { countIn, createFree, openRecent } from './harness/territory'
import { expect, test } from './harness/test'

const name = 'Essai de reprise'
const actors = 8

type Start = (options: {
  readonly profile: Profile
  readonly mayComplain?: boolean
}) => Promise<RunningApp>

/** A territory with some actors, and the app closed. */
async function recorded(profile: Profile, start: Start): Promise<string> {
  const running = await start({ profile })
  await createFree(running.page, name)
  for (let count = 0; count < actors; count++) {
    await addRecord(running.page, 'Ajouter un acteur', `Acteur ${String(count)}`)
  }
  await expectSaved(running.page)
  await running.close()
  const [territory = ''] = await territoriesOf(profile)
  return territory
}

/** Opens the territory, and sees that both places say the same, and so many actors. */
async function reopened(
  profile: Profile,
  start: Start,
  territory: string,
  count: number,
): Promise<RunningApp> {
  const running = await start({ profile })
  await openRecent(running.page, name)
  expect(await countIn(running.page, 'Acteurs')).toBe(count)
  await expectSaved(running.page)
  const database = await readDatabase(running.page, territory)
  expect(disagreement(await readJournal(profile, territory), database.sets)).toBeNull()
  return running
}

test('a journal cut at any byte is whole again from the database, and the app says so', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const territory = await recorded(profile, start)
  const path = journalPath(profile, territory)
  const random = new SeededRandom(1)
  for (let round = 0; round < 3; round++) {
    const { length } = await readFile(path)
    await truncate(path, 9 + random.below(length - 10))
    const running = await reopened(profile, start, territory, actors)
    await expect(message(running.page, /Le journal avait .* de retard/)).toBeVisible()
    await running.close()
  }
})

test('a journal with spoilt bytes in its middle is whole again from the database', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const territory = await recorded(profile, start)
  const path = journalPath(profile, territory)
  const bytes = await readFile(path)
  bytes.fill(0x2a, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2))
  await writeFile(path, bytes)
  const running = await reopened(profile, start, territory, actors)
  await expect(message(running.page, /Le journal avait .* de retard/)).toBeVisible()
})

test('a database whose files are spoilt comes back from the journal, and the app says so', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const territory = await recorded(profile, start)
  const folder = join(profile.folder, 'IndexedDB', 'app_coterr_0.indexeddb.leveldb')
  for (const file of await readdir(folder)) {
    if (!/\.(log|ldb)$|^MANIFEST/.test(file)) continue
    const bytes = await readFile(join(folder, file))
    await writeFile(join(folder, file), bytes.fill(0x2a, Math.floor(bytes.length / 4)))
  }
  const running = await start({ profile, mayComplain: true })
  await openRecent(running.page, name)
  await expect(message(running.page, /retrouvées? dans le journal/)).toBeVisible()
  expect(await countIn(running.page, 'Acteurs')).toBe(actors)
  await running.close()
  await (await reopened(profile, start, territory, actors)).close()
})

test('with the database gone and the journal cut, what is left is there, is told, and goes on', async ({
  makeProfile,
  start,
}) => {
  const profile = await makeProfile()
  const territory = await recorded(profile, start)
  const path = journalPath(profile, territory)
  const { length } = await readFile(path)
  await truncate(path, length - 20)
  await rm(join(profile.folder, 'IndexedDB'), { recursive: true })
  const running = await reopened(profile, start, territory, actors - 1)
  await expect(message(running.page, /retrouvées? dans le journal/)).toBeVisible()
  await expect(message(running.page, /dernière écriture était incomplète/)).toBeVisible()
  await addRecord(running.page, 'Ajouter un acteur', 'Depuis')
  await running.close()
  await reopened(profile, start, territory, actors)
})
