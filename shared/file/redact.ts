import { applySets, registersOf } from '../change/apply'
import type { Change, ChangeSet } from '../change/change-set'
import { partOfChange } from '../change/part-of-change'
import type { Row } from '../change/row'
import { rowKey } from '../change/row'
import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import type { KeptCount } from './kept-records'
import { keptRecords } from './kept-records'
import { KeptValues } from './kept-values'
import { keptTerms } from './kept-terms'
import { toldRegisters } from './told-registers'
import type { ShareChoice } from './share-profile'

/** By key of a record and register, the stamps of what is told. */
type Told = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Stamp>>>

/** What a share choice leaves of a territory. */
export interface Redacted {
  /** Those that still say something, each with what its author said, or less (`partial`). */
  readonly changeSets: readonly ChangeSet[]
  /** The state that they lead to. */
  readonly rows: ReadonlyMap<string, Row>
  /** By kind, records in sight: how many there are, and how many are told. */
  readonly counts: ReadonlyMap<string, KeptCount>
}

function toldChange(change: Change, stamp: Stamp, told: Told): Change | null {
  const registers = told.get(rowKey(change.kind, change.id))
  if (registers === undefined) return null
  const kept = registersOf(change).filter(
    (register) => registers.get(register)?.has(stamp) === true,
  )
  return kept.length === 0 ? null : partOfChange(change, kept)
}

/** Only what this version knows of a heading is told, and in a public file nobody's name and no file's. */
function toldSet(set: ChangeSet, changes: readonly Change[], choice: ShareChoice): ChangeSet {
  const { stamp, person, at, origin, source } = set
  const isNamed = choice.profile !== 'public'
  const told: ChangeSet = {
    ...{ stamp, person: isNamed ? person : '', at, origin },
    ...(isNamed && source !== undefined
      ? { source: { name: source.name, sha256: source.sha256 } }
      : {}),
    changes,
  }
  return sameJson(asJson(set), asJson(told)) ? told : { ...told, partial: true }
}

function asJson(set: ChangeSet): Json {
  return set as unknown as Json
}

/**
 * Leaves out of change sets all that a choice does not tell: what is left is what its authors said, word for
 * word, so that it joins with the rest of the territory anywhere. `rows` is the state that the sets lead to.
 *
 * Only the present is told: what was superseded, what was removed, and in a public file what others say
 * against what is shown, are left out whatever the fields. So are kinds, fields and words of versions that
 * this one does not know: nobody here can say what they tell. A set of which something is missing is `partial`.
 */
export function redact(
  changeSets: readonly ChangeSet[],
  rows: ReadonlyMap<string, Row>,
  choice: ShareChoice,
): Redacted {
  const kept = keptRecords(rows.values(), choice)
  const values = new KeptValues(kept, choice)
  const told = new Map<string, ReadonlyMap<string, ReadonlySet<Stamp>>>()
  for (const [key, row] of rows) {
    const registers = toldRegisters(row, kept.keys.has(key), values, choice)
    if (registers.size > 0) told.set(key, registers)
  }
  keptTerms(kept.visible, rows, told, values, choice).forEach((registers, key) =>
    told.set(key, registers),
  )
  const redacted = changeSets
    .map((set) => {
      const changes = set.changes
        .map((change) => toldChange(change, set.stamp, told))
        .filter((change) => change !== null)
      return toldSet(set, changes, choice)
    })
    .filter(({ changes }) => changes.length > 0)
  return {
    changeSets: redacted,
    rows: applySets(() => undefined, redacted),
    counts: kept.counts,
  }
}
