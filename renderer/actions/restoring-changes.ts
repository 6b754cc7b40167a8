import type { Change } from '../../shared/change/change-set'
import { isErased } from '../../shared/change/erase'
import { isRemoved, recordOf, removalValue, removedRegister } from '../../shared/change/record'
import { contextOf, headsOf, sayings } from '../../shared/change/register'
import type { Row } from '../../shared/change/row'
import type { Json } from '../../shared/kernel/json'
import { canonicalJson } from '../../shared/kernel/json'
import type { Stamp } from '../../shared/kernel/stamp'

/** How many records a restoration touches, by what becomes of them. */
export interface RestoreCount {
  /** Removed or unknown now, there in the backup. */
  readonly back: number
  readonly changed: number
  /** Not in the backup: they go to the trash. */
  readonly removed: number
}

export interface Restoring {
  readonly changes: readonly Change[]
  readonly count: RestoreCount
}

function registersOf(row: Row): readonly string[] {
  return [...Object.keys(row.values), ...Object.keys(row.heads ?? {})]
}

/** What a register says, as one text: nothing and « emptied » look the same. */
function said(row: Row, register: string): string {
  const values = sayings(headsOf(row, register))
  const isEmpty = values.every((value) => value === null)
  return isEmpty ? '' : canonicalJson([...values])
}

/** What has to be said so that a visible record reads as it did; null where it does. */
function changeBack(now: Row, then: Row): Change | null {
  const values: Record<string, Json> = {}
  const several: Record<string, readonly Json[]> = {}
  const over: Record<string, readonly Stamp[]> = {}
  for (const register of new Set([...registersOf(now), ...registersOf(then)])) {
    if (register === removedRegister) {
      // Hidden now; or disputed now, and not then.
      if (said(now, register) === '' || (!isRemoved(now) && said(then, register) !== '')) continue
      values[register] = null
    } else {
      if (said(now, register) === said(then, register)) continue
      const [only = null, ...others] = sayings(headsOf(then, register))
      if (others.length === 0) values[register] = only
      else several[register] = [only, ...others]
    }
    over[register] = contextOf(headsOf(now, register))
  }
  if (Object.keys(over).length === 0) return null
  const change = { kind: now.kind, id: now.id, values, over }
  return Object.keys(several).length === 0 ? change : { ...change, several }
}

/** [D1] Who takes a record off knows all that is said of it now. */
function removalOf(now: Row): Change {
  return {
    kind: now.kind,
    id: now.id,
    values: { [removedRegister]: removalValue(now) },
    over: { [removedRegister]: contextOf(headsOf(now, removedRegister)) },
  }
}

/**
 * What has to be said so that every record is what it was `then`. Each saying supersedes all that is known
 * now, which `now` is to hold with what the backup brings. What was erased stays erased [E1].
 */
export function restoringChanges(
  now: ReadonlyMap<string, Row>,
  then: ReadonlyMap<string, Row>,
): Restoring {
  const changes: Change[] = []
  const count = { back: 0, changed: 0, removed: 0 }
  for (const [key, row] of now) {
    const before = then.get(key)
    const wasThere = before !== undefined && recordOf(before) !== null
    const isThere = recordOf(row) !== null
    if (isErased(row) || (!wasThere && !isThere)) continue
    const change = wasThere ? changeBack(row, before) : removalOf(row)
    if (change === null) continue
    changes.push(change)
    count[!wasThere ? 'removed' : isThere ? 'changed' : 'back'] += 1
  }
  return { changes, count }
}
