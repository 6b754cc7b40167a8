import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../../shared/change/change-set'
import { spreadOf } from '../../../../shared/file/columns/spread'
import { decodeChangeSets } from '../../../../shared/file/decode-change-sets'
import { encodeChangeSets } from '../../../../shared/file/encode-change-sets'
import { maxEntryBytes } from '../../../../shared/file/limits'
import { writeFile } from '../../../../shared/file/write-file'
import type { DeviceId } from '../../../../shared/kernel/stamp'
import { makeStamp } from '../../../../shared/kernel/stamp'
import { errorOf, sampleContent, sampleSets } from '../sample'

const note = 'x'.repeat(99_990)

/** The sample and a set in which many records say the same long text, and one says `last`. */
function setsSaying(last: string): readonly ChangeSet[] {
  const changes = Array.from({ length: 2700 }, (_, index) => ({
    kind: 'actor',
    id: `copy-${index}`,
    values: { notes: index === 0 ? last : note, 'tags/eau': true, purpose: note.slice(0, 5) },
  }))
  const stamp = makeStamp(1_790_000_000_000, 0, 'carla00000' as DeviceId)
  return [...sampleSets, { stamp, person: 'Carla', at: 0, origin: 'import', changes }]
}

/** Sets that come to exactly so much when they are written out. */
function setsOfSpread(spread: number): readonly ChangeSet[] {
  const some = setsSaying('')
  const missing = spread - spreadOf(some)
  const texts = Math.floor(missing / note.length)
  // Negative: too many records say the long text. As many as are too many say nothing.
  const kept = some.map((set) => ({
    ...set,
    changes: set.changes.slice(0, set.changes.length + Math.min(0, texts)),
  }))
  return kept.map((set) => ({
    ...set,
    changes: set.changes.map((change) =>
      change.id === 'copy-0'
        ? {
            ...change,
            values: { ...change.values, notes: 'y'.repeat(Math.max(0, spread - spreadOf(kept))) },
          }
        : change,
    ),
  }))
}

describe('what change sets come to when they are written out', () => {
  it('is the same to who writes and to who reads, to the last unit', () => {
    const whole = setsOfSpread(maxEntryBytes)
    expect(spreadOf(whole)).toBe(maxEntryBytes)
    expect(decodeChangeSets(encodeChangeSets(whole)).ok).toBe(true)
    const beyond = setsOfSpread(maxEntryBytes + 1)
    expect(spreadOf(beyond)).toBe(maxEntryBytes + 1)
    const refusal = {
      kind: 'too-big',
      what: 'entry',
      entry: 'changes.ndjson',
      actual: maxEntryBytes + 1,
      max: maxEntryBytes,
    }
    expect(errorOf(decodeChangeSets(encodeChangeSets(beyond)))).toEqual(refusal)
    expect(errorOf(writeFile({ ...sampleContent, changeSets: beyond }))).toEqual(refusal)
  })
})
