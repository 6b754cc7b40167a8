import type { BatchSeal } from '../../../shared/sync/territory-seal'
import type { SyncedDevice } from '../../shared/sync/synced-device'
import { startCuttingProxy } from '../../targets/cutting-proxy'
import { given, never } from '../../targets/given'
import type { Stand } from '../../targets/stand'
import type { BenchLine } from '../line'
import { lineAgainst } from '../line'
import type { PlainClient } from './plain-clients'
import type { TimedTarget } from './timed-target'
import { timedTarget } from './timed-target'

/** One device that holds a territory, and what it does. */
export interface SyncWork {
  readonly device: SyncedDevice
  /** Changes the name of one actor. */
  readonly editName: (count: number) => void
  readonly seal: BatchSeal
  readonly tell: (text: string) => void
}

interface Measure {
  readonly ours: number
  readonly against: Record<string, number>
}

const runs = 5
const editRuns = 12
/** What the issue allows one small edit to be. */
const editLimit = 4096

let now = Date.UTC(2026, 9, 1)
let edits = 0
let folders = 0

/** The lines of one target. The first round warms up both sides, and is not counted. */
export async function measureTarget(
  name: string,
  stand: Stand,
  plain: readonly PlainClient[],
  work: SyncWork,
): Promise<readonly BenchLine[]> {
  const upload: Measure[] = []
  const download: Measure[] = []
  const edit: Measure[] = []
  const target = stand.open()
  let bytes = 0
  let wholeMs = 0
  for (let run = 0; run <= runs; run++) {
    const timed = timedTarget(target.root.open(`bench-${String(++folders)}`))
    wholeMs = await firstSync(timed, work, null)
    const stored = new Map(timed.written)
    bytes = sizeOf(stored)
    const first = { ours: timed.busyMs(), against: await putEach(stored, plain) }
    const back = { ours: await readAll(timed, stored), against: await getEach(stored, plain) }
    if (run > 0) upload.push(first)
    if (run > 0) download.push(back)
    // Not so many that they are written as one.
    for (let count = 0; run === runs && count < editRuns; count++) {
      edit.push(await oneEdit(timed, plain, work))
    }
  }
  const small = await editBytes(stand, work)
  target.close()

  const size = `${(bytes / 1e6).toFixed(1)} MB`
  work.tell(`${name}: ${size}, the whole first sync ${wholeMs.toFixed(0)} ms with encoding`)
  const lines = [
    lineAgainst(`${name}: first sync there (${size})`, 'ms', upload),
    lineAgainst(`${name}: reading it all back`, 'ms', download),
    lineAgainst(`${name}: one edit there`, 'ms', edit),
    ...small.map(([what, ours]): BenchLine => ({
      ...{ name: `${name}: ${what}`, unit: 'bytes', ours, runs: 1 },
      against: { 'what the issue allows': editLimit },
    })),
  ]
  for (const line of lines) {
    work.tell(`${line.name}: ${String(line.ours)} ${line.unit}, ${JSON.stringify(line.against)}`)
  }
  return lines
}

/** ms of the whole sync with a place that holds nothing yet. */
async function firstSync(
  target: TimedTarget,
  { device }: SyncWork,
  seal: BatchSeal | null,
): Promise<number> {
  device.cache.lose()
  device.seal = seal
  const begin = performance.now()
  const { problem, unsent } = await device.sync(target, (now += 1000))
  if (problem !== null || unsent > 0) throw new Error(`not synced: ${JSON.stringify(problem)}`)
  return performance.now() - begin
}

async function oneEdit(
  target: TimedTarget,
  plain: readonly PlainClient[],
  work: SyncWork,
): Promise<Measure> {
  work.editName(++edits)
  target.reset()
  await work.device.sync(target, (now += 1000))
  return { ours: target.busyMs(), against: await putEach(target.written, plain) }
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
    const timed = timedTarget(target.root.open(`bench-${String(++folders)}`))
    await firstSync(timed, work, seal)
    work.editName(++edits)
    timed.reset()
    // A new connection: what it costs to be known to the target counts too.
    proxy?.forget()
    await work.device.sync(timed, (now += 1000))
    found.push([`one edit stored, ${how}`, sizeOf(timed.written)])
    if (proxy !== null) {
      const { up, down } = proxy.recorded()
      found.push([`one edit on the wire, both ways, ${how}`, up.length + down.length])
    }
    target.close()
    await proxy?.close()
  }
  return found
}

function sizeOf(entries: ReadonlyMap<string, Uint8Array>): number {
  return [...entries.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0)
}

async function readAll(
  target: TimedTarget,
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  target.reset()
  for (const { name } of given(await target.list(never))) {
    if (entries.has(name)) given(await target.read(name, never))
  }
  return target.busyMs()
}

async function putEach(
  entries: ReadonlyMap<string, Uint8Array>,
  plain: readonly PlainClient[],
): Promise<Record<string, number>> {
  return timeEach(plain, async (client) => {
    for (const [name, bytes] of entries) await client.put(name, bytes)
  })
}

async function getEach(
  entries: ReadonlyMap<string, Uint8Array>,
  plain: readonly PlainClient[],
): Promise<Record<string, number>> {
  return timeEach(plain, async (client) => {
    for (const [name, bytes] of entries) {
      if ((await client.get(name)).byteLength !== bytes.byteLength) throw new Error('not the same')
    }
  })
}

async function timeEach(
  plain: readonly PlainClient[],
  task: (client: PlainClient) => Promise<void>,
): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const client of plain) {
    const begin = performance.now()
    await task(client)
    times[client.name] = performance.now() - begin
  }
  return times
}
