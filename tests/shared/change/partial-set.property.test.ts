import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalRows } from '../../../shared/change/canonical'
import type { Change, ChangeSet } from '../../../shared/change/change-set'
import { fullerSet, isPartial } from '../../../shared/change/partial-set'
import type { Json } from '../../../shared/kernel/json'
import { canonicalJson } from '../../../shared/kernel/json'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { applyAll } from './read-rows'

const registers = ['name', 'phone', 'tags/x', 'removed', 'newer'] as const
const stamp = makeStamp(7, 0, 'aaaaaaaaaa' as DeviceId)
const earlier = makeStamp(3, 0, 'bbbbbbbbbb' as DeviceId)

function changeOf(id: string, kept: readonly string[]): Change {
  const single = kept.filter((name) => name !== 'phone')
  return {
    ...{ kind: 'actor', id },
    values: Object.fromEntries(single.map((name) => [name, `${id} ${name}`])),
    ...(kept.includes('phone') ? { several: { phone: [id, 'or'] } } : {}),
    ...(kept.includes('name') ? { over: { name: [earlier] } } : {}),
  }
}

/** A set whose records say these registers; a record of none is absent. */
function setOf(kept: Readonly<Record<string, readonly string[]>>, isWhole: boolean): ChangeSet {
  const changes = Object.entries(kept)
    .filter(([, names]) => names.length > 0)
    .map(([id, names]) => changeOf(id, names))
  const whole: ChangeSet = { stamp, person: 'A', at: 7, origin: 'typed', changes }
  return isWhole ? whole : { ...whole, partial: true }
}

const some = fc.record({
  a: fc.subarray([...registers]),
  b: fc.subarray([...registers]),
  c: fc.subarray([...registers]),
})
const full = setOf({ a: registers, b: registers, c: registers }, true)

function comeTogether(versions: readonly ChangeSet[]): ChangeSet {
  return versions.reduce((held, brought) => fullerSet(held, brought) ?? held)
}

function contentOf(set: ChangeSet): string {
  return canonicalJson(set as unknown as Json)
}

describe('a set that is held in part', () => {
  it('[H2] becomes the same, whatever the order in which its versions come', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 5 }), fc.boolean(), (kept, withAll) => {
        const parts = kept.map((names) => setOf(names, false))
        const versions = withAll ? [...parts, full] : parts
        const there = comeTogether(versions)
        const back = comeTogether([...versions].reverse())
        expect(canonicalRows(applyAll([there]).values())).toBe(
          canonicalRows(applyAll([back]).values()),
        )
        if (withAll) expect(contentOf(there)).toBe(contentOf(full))
        expect(isPartial(there)).toBe(!withAll)
        // What came says nothing that is not there now, and comes again for nothing.
        for (const version of versions) expect(fullerSet(there, version)).toBeNull()
        expect(canonicalRows(applyAll([there, ...versions]).values())).toBe(
          canonicalRows(applyAll(versions).values()),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('[H2] keeps what a whole version has forgotten by compaction', () => {
    const held = setOf({ a: ['name', 'phone'], b: [], c: [] }, false)
    const compacted = setOf({ a: ['tags/x'], b: ['name'], c: [] }, true)
    const fuller = fullerSet(held, compacted)
    expect(fuller === null ? true : isPartial(fuller)).toBe(false)
    expect(fuller?.changes).toEqual([
      changeOf('a', ['name', 'phone', 'tags/x']),
      changeOf('b', ['name']),
    ])
  })

  it('[H2] takes the author and the file that a profile had left out', () => {
    const { person: _, ...rest } = full
    const nameless: ChangeSet = { ...rest, person: '', partial: true }
    const named: ChangeSet = { ...full, partial: true, source: { name: 'liste', sha256: 'ab' } }
    expect(fullerSet(nameless, named)).toMatchObject({ person: 'A', source: { name: 'liste' } })
    expect(fullerSet(named, nameless)).toBeNull()
  })

  it('[H2] is never what a whole set becomes', () => {
    const held = setOf({ a: ['name'], b: [], c: [] }, true)
    expect(fullerSet(held, full)).toBeNull()
    expect(fullerSet(held, { ...full, partial: true })).toBeNull()
  })
})
