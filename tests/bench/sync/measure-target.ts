import type { SyncTarget } from '../../../shared/sync/target'
import type { BatchSeal } from '../../../shared/sync/territory-seal'
import { codecOf } from '../../shared/sync/synced-device'
import type { SyncedDevice } from '../../shared/sync/synced-device'
import { startCuttingProxy } from '../../targets/cutting-proxy'
import { given, never } from '../../targets/given'
import type { Stand } from '../../targets/stand'
import type { BenchLine } from '../line'
import { lineAgainst } from '../line'
import type { PlainClient } from './plain-clients'
import type { Trace } from './recorded-target'
import { recordedTarget, replay, writtenBy } from './recorded-target'

/** One device that holds a territory, and what it does. */
export interface SyncWork {
  readonly device: SyncedDevice
  /** Changes the name of one actor. */
  readonly editName: () => void
  readonly seal: BatchSeal
  readonly tell: (text: string) => void
}

interface Measure {
  readonly ours: number
  readonly against: Record<string, number>
}

const syncs = 3
const runs = 11
/** What the issue allows one small edit to be. */
const editLimit = 4096

let now = Date.UTC(2026, 9, 1)
let folders = 0

/**
 * The lines of one target. What the syncs asked of it is recorded and asked again by itself, in turn with the
 * plain client: so neither is measured while the engine's memory is being tidied.
 */
export async function measureTarget(
  name: string,
  stand: Stand,
  plain: readonly PlainClient[],
  work: SyncWork,
): Promise<readonly BenchLine[]> {
  const target = stand.open()
  const newFolder = (): SyncTarget => target.root.open(`bench-${String(++folders)}`)
  const whole: Measure[] = []
  let first: Trace = []
  let edit: Trace = []
  for (let count = 0; count < syncs; count++) {
    const recorded = recordedTarget(newFolder())
    const ours = await timeOf(() => syncAnew(recorded.target, work, null))
    const encoding = await timeOf(() => encodeAll(work))
    whole.push({ ours, against: { 'encoding alone': encoding } })
    first = recorded.take()
    work.editName()
    await syncOn(recorded.target, work)
    edit = recorded.take()
  }

  const times = { first: [] as Measure[], back: [] as Measure[], edit: [] as Measure[] }
  const stored = writtenBy(first)
  for (let run = 0; run <= runs; run++) {
    const folder = newFolder()
    const puts = await against(plain, (client) => putEach(client, stored))
    const sent = { ours: await timeOf(() => replay(first, folder)), against: puts }
    const gets = await against(plain, (client) => getEach(client, stored))
    const read = { ours: await timeOf(() => readEach(folder, stored)), against: gets }
    const editPuts = await against(plain, (client) => putEach(client, writtenBy(edit)))
    const said = { ours: await timeOf(() => replay(edit, folder)), against: editPuts }
    // The first round warms up both sides.
    if (run === 0) continue
    times.first.push(sent)
    times.back.push(read)
    times.edit.push(said)
  }
  target.close()

  const bytes = [...(await editBytes(stand, work))]
  const size = `${(sizeOf(stored) / 1e6).toFixed(1)} MB`
  const lines = [
    lineAgainst(`${name}: first sync, at the target (${size})`, 'ms', times.first),
    lineAgainst(`${name}: reading it all back`, 'ms', times.back),
    lineAgainst(`${name}: one edit, at the target`, 'ms', times.edit),
    lineAgainst(`${name}: first sync, encoding included`, 'ms', whole),
    ...bytes.map(([what, ours]): BenchLine => ({
      ...{ name: `${name}: ${what}`, unit: 'bytes', ours, runs: 1 },
      against: { 'what the issue allows': editLimit },
    })),
  ]
  for (const line of lines) {
    work.tell(`${line.name}: ${String(line.ours)} ${line.unit}, ${JSON.stringify(line.against)}`)
  }
  return lines
}

async function timeOf(task: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await task()
  return performance.now() - begin
}

/** Syncs with a place that holds nothing yet. */
async function syncAnew(target: SyncTarget, work: SyncWork, seal: BatchSeal | null): Promise<void> {
  work.device.cache.lose()
  work.device.seal = seal
  await syncOn(target, work)
}

async function syncOn(target: SyncTarget, { device }: SyncWork): Promise<void> {
  const { problem, unsent } = await device.sync(target, (now += 1000))
  if (problem !== null || unsent > 0) throw new Error(`not synced: ${JSON.stringify(problem)}`)
}

/** What no sync can do without: all that the device holds, as one batch. */
async function encodeAll({ device }: SyncWork): Promise<void> {
  const changeSets = [...device.product.sets.values()]
  given(await codecOf().encode({ changeSets, positions: new Map(), extras: new Map() }))
}

/** What one small edit adds to the target, and what goes over the wire for it. */
async function editBytes(
  stand: Stand,
  work: SyncWork,
): Promise<readonly (readonly [string, number])[]> {
  const found: (readonly [string, number])[] = []
  for (const [how, seal] of [
    ['in clear', null],
    ['sealed', work.seal],
  ] as const) {
    const proxy = stand.port === null ? null : await startCuttingProxy(stand.port)
    const target = stand.open(proxy === null ? {} : { port: proxy.port })
    const recorded = recordedTarget(target.root.open(`bench-${String(++folders)}`))
    await syncAnew(recorded.target, work, seal)
    work.editName()
    recorded.take()
    // A new connection: what it costs to be known to the target counts too.
    proxy?.forget()
    await syncOn(recorded.target, work)
    found.push([`one edit stored, ${how}`, sizeOf(writtenBy(recorded.take()))])
    if (proxy !== null) {
      const { up, down } = proxy.recorded()
      found.push([`one edit on the wire, both ways, ${how}`, up.length + down.length])
    }
    target.close()
    await proxy?.close()
  }
  return found
}

type Entries = ReadonlyMap<string, Uint8Array>

function sizeOf(entries: Entries): number {
  return [...entries.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0)
}

async function readEach(target: SyncTarget, entries: Entries): Promise<void> {
  given(await target.list(never))
  for (const name of entries.keys()) given(await target.read(name, never))
}

async function putEach(client: PlainClient, entries: Entries): Promise<void> {
  for (const [name, bytes] of entries) await client.put(name, bytes)
}

async function getEach(client: PlainClient, entries: Entries): Promise<void> {
  for (const [name, { byteLength }] of entries) {
    if ((await client.get(name)).byteLength !== byteLength) throw new Error('not the same')
  }
}

async function against(
  plain: readonly PlainClient[],
  task: (client: PlainClient) => Promise<void>,
): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const client of plain) times[client.name] = await timeOf(() => task(client))
  return times
}
