import { deflateSync, unzlibSync, zlibSync } from 'fflate'
import * as Y from 'yjs'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import type { Row } from '../../../shared/change/row'
import { decodeChangeSets } from '../../../shared/file/decode-change-sets'
import { encodeChangeSets } from '../../../shared/file/encode-change-sets'
import { writeFile } from '../../../shared/file/write-file'
import { readCoterr } from '../../../renderer/actions/read-coterr'
import { actOn, importedTerritory, rowsOf } from './our-territory'
import type { Participants } from './workload'
import { divergingEdits, territoryEdits } from './workload'
import { docOf, editDoc, joinDoc, recordsOf } from './yjs-territory'

const kinds = ['actor', 'alliance', 'membership'] as const
const people = [
  { device: 'ana0000000', person: 'Ana Morel', seed: 5 },
  { device: 'bruno00000', person: 'Bruno Petit', seed: 6 },
] as const

/** Milliseconds. */
interface Times {
  readonly ours: number
  readonly yjs: number
}

/** Bytes, all deflated with the same program at the same level. */
export interface Sizes {
  readonly ours: number
  readonly yjs: number
  /** The second encoding that Yjs offers, by columns too; its providers exchange the first. */
  readonly yjsV2: number
}

/**
 * What was made before the work is collected first: else whoever comes second pays for the garbage of both.
 */
async function elapsed(work: () => unknown): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('the page cannot collect its garbage')
  globalThis.gc()
  const start = performance.now()
  await work()
  return performance.now() - start
}

const deflated = (bytes: Uint8Array): number => deflateSync(bytes, { level: 6 }).length

function must<T>(read: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
  if (read.ok) return read.value
  throw new Error(read.error.kind)
}

function coterrOf(changeSets: readonly ChangeSet[], rows: ReadonlyMap<string, Row>): Uint8Array {
  const territory = { id: 't-bench', name: 'Bench' }
  const whole = { territory, changeSets, rows: rows.values(), network: null }
  return must(writeFile({ ...whole, generator: 'bench', at: 0 }))
}

let files: readonly { readonly ours: Uint8Array; readonly yjs: Uint8Array }[] = []

/** Makes the files of (a): each of other actors, their alliances and memberships, as both would hand it over. */
export function prepareFiles(count: number, actors: number): number {
  let records = 0
  files = Array.from({ length: count }, (_, index) => {
    const edits = territoryEdits(actors, 'memberships', 100 + index)
    records += edits.length
    const sets = importedTerritory(edits, 100 + index)
    const doc = new Y.Doc()
    editDoc(doc, [edits])
    return {
      ours: coterrOf(sets, rowsOf(sets)),
      yjs: zlibSync(Y.encodeStateAsUpdate(doc), { level: 6 }),
    }
  })
  return records
}

/** (a) From the bytes of all files to one territory whose rows can be shown. */
export async function joinFilesRun(records: number): Promise<Times> {
  const rows = new Map<string, Row>()
  const ours = await elapsed(async () => {
    for (const { ours: bytes } of files) {
      const { file } = must(await readCoterr(bytes))
      for (const [key, row] of applySets((known) => rows.get(known), file.changeSets)) {
        rows.set(key, row)
      }
    }
  })
  const doc = new Y.Doc()
  const yjs = await elapsed(() => {
    for (const { yjs: bytes } of files) joinDoc(doc, unzlibSync(bytes), kinds)
  })
  if (rows.size !== records || recordsOf(doc, kinds).size !== records) {
    throw new Error('not joined whole')
  }
  return { ours, yjs }
}

/** What two who diverged from one territory hand each other, and what they had before. */
interface Exchange {
  readonly imported: readonly ChangeSet[]
  readonly done: readonly (readonly ChangeSet[])[]
  readonly batches: readonly Uint8Array[]
  readonly updates: readonly Uint8Array[]
  readonly states: readonly Uint8Array[]
}

let exchange: Exchange | null = null

function held(): Exchange {
  if (exchange === null) throw new Error('nothing was prepared')
  return exchange
}

function divergedDocs(base: readonly Edit[], apart: readonly (readonly (readonly Edit[])[])[]) {
  const root = new Y.Doc()
  editDoc(root, [base])
  const known = Y.encodeStateVector(root)
  const state = Y.encodeStateAsUpdate(root)
  const docs = apart.map((actions) => {
    const doc = docOf(state)
    editDoc(doc, actions)
    return doc
  })
  return { docs, known }
}

/** Makes the two territories of (b); what is exchanged, and what each holds at the end, in bytes. */
export function prepareExchange(
  actors: number,
  how: Participants,
  work: { readonly edits: number; readonly additions: number },
): {
  readonly records: number
  readonly exchanged: Sizes
  readonly whole: Sizes
  readonly coterr: number
} {
  const base = territoryEdits(actors, how)
  const apart = people.map(({ seed }) => divergingEdits(base, how, seed, work))
  const imported = importedTerritory(base)
  const done = people.map((who, side) => actOn(rowsOf(imported), apart[side] ?? [], who))
  const { docs, known } = divergedDocs(base, apart)
  const updates = docs.map((doc) => Y.encodeStateAsUpdate(doc, known))
  const updatesV2 = docs.map((doc) => Y.encodeStateAsUpdateV2(doc, known))
  exchange = {
    imported,
    done,
    batches: done.map(encodeChangeSets),
    updates,
    states: docs.map((doc) => Y.encodeStateAsUpdate(doc)),
  }
  const joined = docOf(exchange.states[0] ?? new Uint8Array())
  joinDoc(joined, updates[1] ?? new Uint8Array(), kinds)
  const all = [...imported, ...done.flat()]
  const sum = (some: readonly Uint8Array[]) =>
    some.reduce((total, bytes) => total + deflated(bytes), 0)
  return {
    records: base.length,
    exchanged: { ours: sum(exchange.batches), yjs: sum(updates), yjsV2: sum(updatesV2) },
    whole: {
      ours: deflated(encodeChangeSets(all)),
      yjs: deflated(Y.encodeStateAsUpdate(joined)),
      yjsV2: deflated(Y.encodeStateAsUpdateV2(joined)),
    },
    coterr: coterrOf(all, rowsOf(all)).length,
  }
}

function sameKeys(ours: Iterable<string>, yjs: ReadonlySet<string>): boolean {
  const keys = [...ours]
  return keys.length === yjs.size && keys.every((key) => yjs.has(key))
}

/** (b) Each applies the other's bytes and knows which records changed. Both must find the same ones. */
export async function exchangeRun(): Promise<Times> {
  const { imported, done, batches, updates, states } = held()
  const times = { ours: 0, yjs: 0 }
  const reached: string[] = []
  for (const side of [0, 1] as const) {
    const rows = rowsOf([...imported, ...(done[side] ?? [])])
    let changed = new Map<string, Row>()
    times.ours += await elapsed(() => {
      const sets = must(decodeChangeSets(batches[1 - side] ?? new Uint8Array()))
      changed = applySets((key) => rows.get(key), sets)
      for (const [key, row] of changed) rows.set(key, row)
    })
    reached.push(canonicalRows(rows.values()))
    const doc = docOf(states[side] ?? new Uint8Array())
    let theirs = new Set<string>()
    times.yjs += await elapsed(() => {
      theirs = joinDoc(doc, updates[1 - side] ?? new Uint8Array(), kinds)
    })
    if (!sameKeys(changed.keys(), theirs)) {
      throw new Error(`not the same changed: ${String(changed.size)}, ${String(theirs.size)}`)
    }
  }
  if (reached[0] !== reached[1]) throw new Error('the two sides differ')
  return times
}
