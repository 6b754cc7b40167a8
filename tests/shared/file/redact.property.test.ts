import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import type { ChangeSet } from '../../../shared/change/change-set'
import { conflictsOf } from '../../../shared/change/conflict'
import { makeChanges } from '../../../shared/change/make-changes'
import { fullerSet } from '../../../shared/change/partial-set'
import { recordOf } from '../../../shared/change/record'
import type { Row } from '../../../shared/change/row'
import { isFieldKept } from '../../../shared/file/kept-fields'
import { redact } from '../../../shared/file/redact'
import type { ShareChoice } from '../../../shared/file/share-profile'
import { shareProfiles, wholeShare } from '../../../shared/file/share-profile'
import type { DeviceId } from '../../../shared/kernel/stamp'
import { makeStamp } from '../../../shared/kernel/stamp'
import { clockArbitrary, stepArbitrary, World } from '../change/history'

const historyArbitrary = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 4, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 40, size: 'max' }),
})

/** A theme that nobody has: the file is then complete, but for something. */
const choiceArbitrary: fc.Arbitrary<ShareChoice> = fc.constantFrom(
  ...shareProfiles.map((profile) => ({
    profile,
    without: { ...wholeShare.without, themes: ['culture'] },
  })),
)

/** Checks something of each device's territory and what a choice leaves of it. */
function eachRedacted(
  check: (
    full: readonly ChangeSet[],
    rows: ReadonlyMap<string, Row>,
    told: readonly ChangeSet[],
    choice: ShareChoice,
  ) => void,
): void {
  fc.assert(
    fc.property(historyArbitrary, choiceArbitrary, ({ clocks, steps }, choice) => {
      const world = new World(clocks)
      for (const step of steps) world.run(step)
      for (const { sets, rows } of world.devices) {
        const full = [...sets.values()]
        check(full, rows, redact(full, rows, choice).changeSets, choice)
      }
    }),
    { numRuns: 300 },
  )
}

const none = (): undefined => undefined

function conflicting(rows: ReadonlyMap<string, Row>): ReadonlySet<string> {
  const found = [...rows.values()].flatMap((row) => conflictsOf(row))
  return new Set(found.map(({ kind, id, register }) => `${kind}/${id}/${register}`))
}

describe('what a choice leaves of any history', () => {
  it('shows of each record what the whole shows of it, field by field, and no other record', () => {
    eachRedacted((_full, rows, told, choice) => {
      const reached = applySets(none, told)
      for (const [key, row] of rows) {
        const record = recordOf(row)
        const left = reached.get(key)
        const shown = left === undefined ? null : recordOf(left)
        const wanted = Object.entries(record ?? {}).filter(
          ([field]) => field !== 'id' && isFieldKept(row.kind, field, choice.profile),
        )
        for (const [field, value] of Object.entries(shown ?? {})) {
          expect(value).toEqual(record?.[field])
        }
        if (choice.profile === 'public') continue
        expect(Object.keys(shown ?? { id: '' })).toHaveLength(wanted.length + 1)
      }
      expect([...reached.keys()].every((key) => rows.has(key))).toBe(true)
    })
  })

  it('adds nothing to the whole, and the whole fills it, whatever comes first', () => {
    eachRedacted((full, rows, told) => {
      const state = canonicalRows(rows.values())
      expect(canonicalRows(applySets(none, [...full, ...told]).values())).toBe(state)
      expect(canonicalRows(applySets(none, [...told, ...full]).values())).toBe(state)
      const held = new Map(full.map((set) => [set.stamp, set]))
      for (const set of told) {
        const whole = held.get(set.stamp)
        if (whole === undefined) throw new Error('a set that nobody made')
        expect(fullerSet(whole, set)).toBeNull()
        if (set.partial === true) expect(fullerSet(set, whole)).toEqual(whole)
        else expect(set).toEqual(whole)
      }
    })
  })

  it('can be worked on: what was changed there joins the whole without a new disagreement', () => {
    eachRedacted((full, rows, told) => {
      const reached = applySets(none, told)
      const edits = [...reached.values()]
        .filter((row) => recordOf(row) !== null)
        .flatMap(({ kind, id, values }) =>
          Object.keys(values)
            .filter((register) => register === 'name')
            .map((register) => ({ kind, id, fields: { [register]: 'said by a partner' } })),
        )
      const changes = makeChanges((key) => reached.get(key), edits)
      const stamp = makeStamp(Date.UTC(2090, 1), 0, 'partner000' as DeviceId)
      const set: ChangeSet = { stamp, person: 'P', at: 0, origin: 'typed', changes }
      const joined = applySets(none, [...full, ...told, set])
      const known = conflicting(rows)
      expect([...conflicting(joined)].filter((key) => !known.has(key))).toEqual([])
      for (const { kind, id, fields } of edits) {
        expect(joined.get(`${kind}/${id}`)?.values['name']).toBe(fields.name)
      }
    })
  })
})
