import { isPartial } from '../../../shared/change/partial-set'
import { ErasedRecords } from '../../../shared/sync/erased-records'
import { openStore } from '../../../shared/sync/open-store'
import { codecOf, SyncedDevice } from '../../shared/sync/synced-device'
import { deviceFault, lostIn } from '../histories/check-played'
import { ExchangeWorld } from './exchange-world'
import type { ExchangeHistory } from './steps'

/** What is wrong with a device as it stands; null: nothing. */
function faultOfEach({ world }: ExchangeWorld): string | null {
  for (const played of world.devices) {
    const fault = deviceFault(world, played)
    if (fault !== null) return fault
  }
  return null
}

/** A device that has nothing, and reads the target alone, is as all others are. */
async function faultOfTarget(played: ExchangeWorld): Promise<string | null> {
  const { synced, target, world } = played
  const [first] = synced
  if (first === undefined) throw new Error('a world needs a device')
  const newcomer = new SyncedDevice('device0009')
  newcomer.seal = first.seal
  const { problem, writtenBytes } = await newcomer.sync(target, world.later())
  if (problem !== null) return `a newcomer cannot sync: ${problem.kind}`
  if (newcomer.text !== first.text) return 'the target alone is not as the devices'
  return writtenBytes === 0 ? stainOf(played) : 'a newcomer has something to write'
}

/** [E2] Whether a batch says anything of an erased record; [Y7] or stands in clear beside a key. */
async function stainOf({ synced, target }: ExchangeWorld): Promise<string | null> {
  const [first] = synced
  const erased = new ErasedRecords(first?.erased ?? [])
  const store = openStore(target, first?.seal ?? null)
  const { signal } = new AbortController()
  const listed = await store.list(signal)
  for (const { name } of listed.ok ? listed.value.plain : []) {
    const read = await store.read(name, signal)
    // Half of one may be on its way.
    if (read.ok && read.value.kind === 'whole') return `${name} stands in clear beside a key`
  }
  for (const { name } of listed.ok ? listed.value.batches : []) {
    const read = await store.read(name, signal)
    if (!read.ok || read.value.kind !== 'whole') continue
    const batch = await codecOf().decode(read.value.bytes)
    if (batch.ok && erased.stain(batch.value)) return `${name} tells of erased records`
  }
  return null
}

/** Everyone has everything through the target: all are equal byte for byte, whole, and nothing was lost. */
async function barrierFault(played: ExchangeWorld): Promise<string | null> {
  await played.barrier()
  const { world, synced } = played
  if (new Set(synced.map(({ text }) => text)).size !== 1) return 'not equal'
  const fault = faultOfEach(played)
  if (fault !== null) return fault
  for (const device of world.devices) {
    const lost = lostIn(world, device)
    if (lost !== null) return lost
    const part = [...device.product.sets.values()].find(isPartial)
    if (part !== undefined) return `${part.stamp} is there in part, and somebody has it whole`
  }
  return faultOfTarget(played)
}

/** Plays a history of exchanges to its end, and checks every promise on the way. Null where all are kept. */
export async function faultOfExchange(history: ExchangeHistory): Promise<string | null> {
  const played = new ExchangeWorld(history)
  try {
    for (const [index, step] of history.steps.entries()) {
      if (step.kind === 'barrier') {
        const fault = await barrierFault(played)
        if (fault !== null) return `step ${String(index)}: after the barrier: ${fault}`
      } else await played.run(step)
      if (index % 10 !== 9) continue
      const fault = faultOfEach(played)
      if (fault !== null) return `by step ${String(index)}: ${fault}`
    }
    const fault = await barrierFault(played)
    return fault === null ? null : `in the end: ${fault}`
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  }
}
