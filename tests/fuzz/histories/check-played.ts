import { isDeepStrictEqual } from 'node:util'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { isErased } from '../../../shared/change/erase'
import { isRemoved } from '../../../shared/change/record'
import { covers, headsOf } from '../../../shared/change/register'
import type { Stamp } from '../../../shared/kernel/stamp'
import { readTables } from '../../../renderer/state/read-tables'
import { headsOfRows } from '../../shared/change/read-rows'
import { plain } from './plain-model'
import type { Played } from './played-world'
import { PlayedWorld } from './played-world'
import { plainView } from './plain-view'
import type { PlayedHistory } from './steps'

/** The model's heads, in the words of `headsOfRows`. */
function modelHeads({ model }: PlayedWorld, { model: device }: Played): unknown {
  const records = [...new Set([...device.known].map((one) => one.record))].sort()
  return records.flatMap((record) => {
    const registers = model.isErased(device, record) ? ['erased'] : model.registers(device, record)
    return registers.map((register) => {
      const heads = model.heads(device, record, register)
      return [`${record}/${register}`, heads.map((head) => [head.stamp, head.values])]
    })
  })
}

function productHeads({ product }: Played): unknown {
  const heads = [...headsOfRows(product.rows.values())]
  return heads
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, all]) => {
      const register = key.split('/').slice(2).join('/')
      return [key, all.map(([stamp, values]) => [stamp, values.map((one) => plain(register, one))])]
    })
}

function shownBy({ product }: Played, isAnew: boolean): unknown {
  const { tables } = isAnew ? readTables(product.rows) : product.tables
  return new Map([...tables.actor.byId].sort(([left], [right]) => (left < right ? -1 : 1)))
}

function sorted(heads: unknown): unknown {
  return (heads as [string, unknown][]).sort(([left], [right]) => (left < right ? -1 : 1))
}

/** What one device shows to be wrong; null: nothing. */
export function deviceFault(world: PlayedWorld, played: Played): string | null {
  if (!isDeepStrictEqual(productHeads(played), sorted(modelHeads(world, played)))) {
    return 'not as the model'
  }
  const view = shownBy(played, true)
  if (!isDeepStrictEqual(shownBy(played, false), view))
    return 'tables that were brought up are not those read anew'
  const isHidden = (record: string): boolean => {
    const row = played.product.rows.get(record)
    return row !== undefined && isRemoved(row)
  }
  if (!isDeepStrictEqual(view, plainView(world.model, played.model, isHidden)))
    return 'shown otherwise than the model'
  const { sets, rows } = played.product
  const rebuilt = applySets(() => undefined, sets.values())
  return canonicalRows(rebuilt.values()) === canonicalRows(rows.values())
    ? null
    : 'the change sets do not make the rows'
}

/** [A3] Whether each thing that was ever said is a head, superseded by one that knew of it, or erased. */
export function lostIn(world: PlayedWorld, { product }: Played): string | null {
  const lost = world.model.all.find(({ record, register, stamp }) => {
    const row = product.rows.get(record)
    if (isErased(row)) return false
    const heads = headsOf(row, register)
    return !heads.some((head) => head.stamp === stamp || covers(head.over, stamp as Stamp))
  })
  return lost === undefined ? null : `lost: ${lost.record}/${lost.register} of ${lost.stamp}`
}

/** Everyone has everything: all are equal byte for byte, as the model, and nothing was lost. */
function barrierFault(world: PlayedWorld): string | null {
  world.barrier()
  const texts = world.devices.map(({ product }) => canonicalRows(product.rows.values()))
  if (new Set(texts).size !== 1) return 'not equal'
  for (const played of world.devices) {
    const fault = deviceFault(world, played) ?? lostIn(world, played)
    if (fault !== null) return `after the barrier: ${fault}`
  }
  return null
}

/** Plays a history to its end, and checks every promise of SPEC.md on the way. Null where all are kept. */
export function faultOfHistory({ clocks, steps }: PlayedHistory): string | null {
  const world = new PlayedWorld(clocks)
  try {
    for (const [index, step] of steps.entries()) {
      if (step.kind === 'barrier') {
        const fault = barrierFault(world)
        if (fault !== null) return `step ${String(index)}: ${fault}`
      } else world.run(step)
      if (index % 10 !== 9) continue
      for (const played of world.devices) {
        const fault = deviceFault(world, played)
        if (fault !== null) return `by step ${String(index)}: ${fault}`
      }
    }
    return barrierFault(world)
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
