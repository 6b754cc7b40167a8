import type { Position } from '../../shared/model/position'
import type { RecordTable } from './territory-store'

/** Who speaks of what. */
export interface Pair {
  readonly actor: string
  readonly challenge: string
}

type Pairs = ReadonlyMap<string, readonly Position[]>

function pairKey({ actor, challenge }: Pair): string {
  return `${challenge} ${actor}`
}

/** Made once for each state of the table. */
const known = new WeakMap<RecordTable<'position'>, Pairs>()

function pairsOf(table: RecordTable<'position'>): Pairs {
  const before = known.get(table)
  if (before !== undefined) return before
  const pairs = new Map<string, Position[]>()
  for (const position of table.byId.values()) {
    const { actor = '', challenge = '' } = position
    const key = pairKey({ actor, challenge })
    const there = pairs.get(key)
    if (there === undefined) pairs.set(key, [position])
    else there.push(position)
  }
  for (const there of pairs.values()) {
    there.sort(
      (a, b) => (b.statedOn ?? '').localeCompare(a.statedOn ?? '') || (a.id < b.id ? -1 : 1),
    )
  }
  known.set(table, pairs)
  return pairs
}

/**
 * What an actor said of a challenge, the latest first. There is one, save where actors were merged who had
 * each said something.
 */
export function positionsOf(table: RecordTable<'position'>, pair: Pair): readonly Position[] {
  return pairsOf(table).get(pairKey(pair)) ?? []
}
