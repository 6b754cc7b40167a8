import { readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { scanJournal } from '../../../electron/main/journal-format'
import { createFakeBridge } from '../../../renderer/bridge/fake-bridge'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { Commit } from '../../../shared/change/change-set'
import { SeededRandom } from '../../fuzz/hostile/seeded-random'
import type { Facilitator } from '../../renderer/actions/facilitator'
import { must, startFacilitator } from '../../renderer/actions/facilitator'
import { temporaryFolder } from '../temporary-folder'
import { journalPath, sideOf, startJournals } from './journal-on-disk'

/** A facilitator whose journal is kept by the real main process's code, in a folder. */
async function withRealJournal() {
  const folder = await temporaryFolder()
  const journals = startJournals(folder)
  const far = createFakeBridge()
  const bridge = { ...far.bridge, ...sideOf(journals) }
  const user = await startFacilitator({ ...far, bridge })
  const wanted = { name: 'Essai', kind: 'libre', code: '', communes: [], edits: [] }
  const id = must(await user.createTerritory(wanted))
  for (let count = 0; count < 12; count++) {
    const actor = must(await user.addRecord('actor', { name: `Acteur ${String(count)}` }))
    must(await user.editRecord('actor', actor, { notes: 'é'.repeat(count * 9), tags: ['x'] }))
  }
  must(await user.undo())
  const path = journalPath(folder, id)
  return { user, id, path, journals, whole: await readFile(path), canonical: user.canonical() }
}

type Story = Awaited<ReturnType<typeof withRealJournal>>

/** Closes the territory, puts a journal of these bytes in place (null: none), and opens it anew. */
async function reopenWith(
  { user, id, path, journals }: Story,
  bytes: Buffer | null,
): Promise<void> {
  await user.closeTerritory()
  await journals.close()
  if (bytes === null) await rm(path)
  else await writeFile(path, bytes)
  must(await user.openTerritory(id))
}

/** What the whole entries of some bytes say. */
function saidBy(bytes: Buffer): string {
  const commits = scanJournal(bytes).frames.map(
    ({ payload }) => JSON.parse(String(payload)) as Commit,
  )
  return canonicalRows(
    applySets(
      () => undefined,
      commits.flatMap(({ sets }) => sets),
    ).values(),
  )
}

async function entriesOnDisk(path: string): Promise<readonly string[]> {
  return scanJournal(await readFile(path)).frames.map(({ payload }) => String(payload))
}

function spoilt(whole: Buffer, random: SeededRandom): Buffer {
  const bytes = Buffer.from(whole)
  for (let count = random.below(4); count >= 0; count--) {
    const at = random.below(bytes.length)
    bytes.fill(random.below(256), at, at + 1 + random.below(random.pick([1, 40])))
  }
  return bytes
}

describe('a journal that was damaged', () => {
  it('is whole again from the database, wherever it was cut', async () => {
    const story = await withRealJournal()
    const before = scanJournal(story.whole).frames.map(({ payload }) => String(payload))
    const random = new SeededRandom(1)
    for (let round = 0; round < 60; round++) {
      const length = random.below(story.whole.length)
      await reopenWith(story, story.whole.subarray(0, length))
      expect({ length, canonical: story.user.canonical() }).toEqual({
        length,
        canonical: story.canonical,
      })
      expect((await entriesOnDisk(story.path)).toSorted()).toEqual(before.toSorted())
    }
  })

  it('is whole again from the database, whatever bytes were overwritten', async () => {
    const story = await withRealJournal()
    const random = new SeededRandom(2)
    for (let round = 0; round < 60; round++) {
      await reopenWith(story, spoilt(story.whole, random))
      expect({ round, canonical: story.user.canonical() }).toEqual({
        round,
        canonical: story.canonical,
      })
      expect(new Set(await entriesOnDisk(story.path)).size).toBe(
        scanJournal(story.whole).frames.length,
      )
    }
    await reopenWith(story, null)
    expect(story.user.canonical()).toBe(story.canonical)
  })

  it('gives what it still says where the database is gone, and says so', async () => {
    const story = await withRealJournal()
    const random = new SeededRandom(3)
    for (let round = 0; round < 30; round++) {
      const bytes =
        round % 2 === 0
          ? story.whole.subarray(0, random.below(story.whole.length))
          : spoilt(story.whole, random)
      await story.user.closeTerritory()
      await story.user.deleteDatabase(story.id)
      await reopenWith(story, bytes)
      expect({ round, canonical: story.user.canonical() }).toEqual({
        round,
        canonical: saidBy(bytes),
      })
      must(await story.user.addRecord('actor', { name: `Depuis ${String(round)}` }))
      expect(saidBy(await readFile(story.path))).toBe(story.user.canonical())
    }
    expect(story.user.noticeKeys()).toEqual(
      expect.arrayContaining(['errors.recoveredFromJournal', 'errors.tornTail']),
    )
  })

  it('and a database that lost its last actions make up for each other', async () => {
    const story = await withRealJournal()
    const random = new SeededRandom(4)
    for (let round = 0; round < 15; round++) {
      const length = random.below(story.whole.length)
      const kept = scanJournal(story.whole.subarray(0, length)).frames.length
      await loseCommits(story.user, random.below(kept + 1))
      await reopenWith(story, story.whole.subarray(0, length))
      expect({ round, canonical: story.user.canonical() }).toEqual({
        round,
        canonical: story.canonical,
      })
    }
  })
})

/** Takes the first commits out of the open database, as a file system that lost a block may. */
async function loseCommits(user: Facilitator, count: number): Promise<void> {
  const session = user.session()
  if (session === null) throw new Error('no territory is open')
  const { database, commits } = session
  for (const { id, stamps } of commits.slice(0, count)) {
    await database.commits.delete(id)
    await database.sets.bulkDelete([...stamps])
  }
}
