import { applySet, applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import type { Edit } from '../../../shared/change/edit'
import { makeChanges } from '../../../shared/change/make-changes'
import type { Row } from '../../../shared/change/row'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { seededRandom } from '../seeded-random'

const monday = Date.UTC(2026, 8, 21, 9)

/** The change sets of some actions of one person, seconds apart; what they lead to goes into `rows`. */
export function actOn(
  rows: Map<string, Row>,
  actions: readonly (readonly Edit[])[],
  who: { readonly device: string; readonly person: string; readonly seed: number },
): readonly ChangeSet[] {
  const random = seededRandom(who.seed)
  let at = monday + who.seed * 1000
  return actions.map((edits) => {
    at += 2000 + Math.floor(random() * 58_000)
    const changes = makeChanges((key) => rows.get(key), edits)
    const stamp = makeStamp(at, 0, who.device as DeviceId)
    const set: ChangeSet = { stamp, person: who.person, at, origin: 'typed', changes }
    for (const [key, row] of applySet((known) => rows.get(known), set)) rows.set(key, row)
    return set
  })
}

/** A territory that came by one import. */
export function importedTerritory(edits: readonly Edit[], seed = 3): readonly ChangeSet[] {
  const device = `regist${String(seed).padStart(4, '0')}`
  const sets = actOn(new Map(), [edits], { device, person: 'Ana Morel', seed })
  return sets.map((set) => ({ ...set, origin: 'import' }))
}

/** The rows that change sets lead to. */
export function rowsOf(sets: readonly ChangeSet[]): Map<string, Row> {
  return applySets(() => undefined, sets)
}
