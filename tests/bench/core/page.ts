import { strFromU8, unzipSync } from 'fflate'
import type { ChangeSet } from '../../../shared/change/change-set'
import { makeChanges } from '../../../shared/change/make-changes'
import { applySets } from '../../../shared/change/apply'
import { writeFile } from '../../../shared/file/write-file'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { changeRecords } from '../../../renderer/actions/change-records'
import { openSession } from '../../../renderer/actions/open-session'
import { openBytes } from '../../../renderer/actions/open-file'
import { readCoterr } from '../../../renderer/actions/read-coterr'
import { editRecord } from '../../../renderer/actions/records'
import {
  closeTerritory,
  createTerritory,
  openTerritory,
  removeTerritory,
} from '../../../renderer/actions/territories'
import { bridge } from '../../../renderer/bridge/bridge'
import { useTerritory } from '../../../renderer/state/territory-store'
import { actorEdits, allianceEdits } from './seeded-edits'

interface StoredRow {
  readonly key: string
  readonly text: string
}

/** Ours and the floor of one run, in milliseconds. */
export interface Run {
  readonly ours: number
  readonly floor: number
}

async function newTerritory(name: string): Promise<string> {
  const made = await createTerritory({ name, kind: 'libre', code: '', communes: [], edits: [] })
  if (!made.ok) throw new Error(made.error.kind)
  return made.value
}

async function elapsed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The same rows, put one by one in one transaction of a plain IndexedDB. */
async function putLoop(rows: readonly StoredRow[]): Promise<number> {
  const name = `floor-${String(Math.random())}`
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'key' })
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(new Error(String(request.error)))
    }
  })
  const time = await elapsed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
        const store = transaction.objectStore('rows')
        for (const row of rows) store.put(row)
        transaction.oncomplete = () => {
          resolve()
        }
        transaction.onerror = () => {
          reject(new Error(String(transaction.error)))
        }
      }),
  )
  database.close()
  indexedDB.deleteDatabase(name)
  return time
}

function storedRows(): StoredRow[] {
  return Array.from(useTerritory.getState().rows, ([key, row]) => ({
    key,
    text: JSON.stringify(row),
  }))
}

/** One import through the door, and the same rows by the floor. */
export async function importRun(actors: number): Promise<Run> {
  const id = await newTerritory('import')
  const edits = actorEdits(actors)
  const ours = await elapsed(() =>
    changeRecords(edits, { label: 'history.import', origin: 'import' }),
  )
  const rows = storedRows()
  const floor = await putLoop(rows)
  await removeTerritory(id)
  return { ours, floor }
}

/** Fills a territory to open, edit and hand over; gives its id and how many records it has. */
export async function fill(
  actors: number,
  alliances: number,
): Promise<{ id: string; records: number }> {
  const id = await newTerritory('bench')
  await changeRecords(actorEdits(actors), { label: 'history.import', origin: 'import' })
  await changeRecords(allianceEdits(alliances, actors), {
    label: 'history.import',
    origin: 'import',
  })
  return { id, records: useTerritory.getState().rows.size }
}

/** Reading it from both places that remember it, and parsing its rows as one JSON text. */
export async function openRun(id: string): Promise<Run> {
  const text = JSON.stringify([...useTerritory.getState().rows.values()])
  const start = performance.now()
  const opened = await openSession(id)
  const ours = performance.now() - start
  if (!opened.ok) throw new Error(opened.error.kind)
  opened.value.session.database.close()
  const floor = await elapsed(() => Promise.resolve(JSON.parse(text)))
  return { ours, floor }
}

/** The same with its first screen: the table of actors and the counts of all kinds. */
export async function showRun(id: string): Promise<Run> {
  if (useTerritory.getState().id !== id) await openTerritory(id)
  const text = JSON.stringify([...useTerritory.getState().rows.values()])
  await closeTerritory()
  const ours = await elapsed(() => openTerritory(id))
  const floor = await elapsed(() => Promise.resolve(JSON.parse(text)))
  return { ours, floor }
}

/** One field edit, from the handler to the journal's fsync. The floor is one fsynced journal entry alone. */
export async function editRun(index: number): Promise<Run> {
  const id = `siren:${String(100_000_000 + (index % 10_000))}`
  const ours = await elapsed(() =>
    editRecord('actor', id, { name: `Nom ${String(performance.now())}` }),
  )
  const floor = await elapsed(() =>
    bridge.journalAppend({ territory: 'bench-floor', entry: JSON.stringify({ index }) }),
  )
  return { ours, floor }
}

/** A file of another device's territory, as bytes. */
export function fileOf(territory: string, actors: number, alliances: number): Uint8Array {
  const edits = [actorEdits(actors), allianceEdits(alliances, actors)]
  const device = 'benchbench' as DeviceId
  const sets = edits.map((some, index): ChangeSet => ({
    stamp: makeStamp(1_780_000_000_000 + index, 0, device),
    person: 'Bench',
    at: 1_780_000_000_000 + index,
    origin: 'import',
    changes: makeChanges(() => undefined, some),
  }))
  const first: ChangeSet = {
    stamp: makeStamp(1_779_000_000_000, 0, device),
    person: 'Bench',
    at: 1_779_000_000_000,
    origin: 'typed',
    changes: [{ kind: 'territory', id: territory, values: { name: 'Bench' } }],
  }
  const all = [first, ...sets].filter((set) => set.changes.length > 0)
  const written = writeFile({
    territory: { id: territory, name: 'Bench' },
    changeSets: all,
    rows: applySets(() => undefined, all).values(),
    network: null,
    generator: 'bench',
    at: 1_780_000_000_000,
  })
  if (!written.ok) throw new Error(written.error.kind)
  return written.value
}

function unzipAndParse(bytes: Uint8Array): unknown[] {
  const lines = strFromU8(unzipSync(bytes)['changes.ndjson'] ?? new Uint8Array()).split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)
}

/** Parse and join of a file, in memory: every check of the format, and the rows that come out. */
export async function joinRun(actors: number, alliances: number): Promise<Run> {
  const bytes = fileOf('t-bench', actors, alliances)
  const ours = await elapsed(async () => {
    const read = await readCoterr(bytes)
    if (!read.ok) throw new Error(read.error.kind)
    return applySets(() => undefined, read.value.file.changeSets)
  })
  const floor = await elapsed(() => Promise.resolve(unzipAndParse(bytes)))
  return { ours, floor }
}

/** A colleague's file opened for good: worker, database, journal, screen. */
export async function openFileRun(actors: number, alliances: number, run: number): Promise<Run> {
  const territory = `t-bench-join-${String(run)}-${String(Math.floor(performance.now()))}`
  const bytes = fileOf(territory, actors, alliances)
  await closeTerritory()
  const ours = await elapsed(() => openBytes('bench.coterr', bytes))
  if (useTerritory.getState().tables.actor.byId.size !== actors) throw new Error('not joined whole')
  const floor = await elapsed(() => Promise.resolve(unzipAndParse(bytes)))
  await removeTerritory(territory)
  return { ours, floor }
}
