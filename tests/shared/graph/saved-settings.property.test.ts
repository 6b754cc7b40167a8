import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NetworkSettings } from '../../../shared/graph/network-settings'
import {
  allianceSigns,
  colorings,
  tieStyles,
  usualSettings,
} from '../../../shared/graph/network-settings'
import { isSameSettings, savedSettingsOf, settingsOf } from '../../../shared/graph/saved-settings'
import type { SavedView } from '../../../shared/model/saved-view'

const codes = fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,6}$/), { maxLength: 3 })
const sortedCodes = codes.map((list) => list.toSorted())
const date = fc.constantFrom('', '2019', '2020-04', '2021-05-06')

const settings: fc.Arbitrary<NetworkSettings> = fc.record({
  projection: fc.constantFrom('two-mode' as const, 'one-mode' as const),
  filter: fc.record({
    worlds: sortedCodes,
    actorKinds: sortedCodes,
    allianceForms: sortedCodes,
    stages: sortedCodes,
    themes: sortedCodes,
    communes: sortedCodes,
    date,
    text: fc.string({ maxLength: 8 }),
  }),
  comparedWith: date,
  arrangement: fc.oneof(
    fc.constantFrom(
      { kind: 'free' as const },
      { kind: 'map' as const },
      { kind: 'clustered' as const, by: 'commune' as const },
      { kind: 'clustered' as const, by: 'world' as const },
    ),
    fc.record({
      kind: fc.constant('around' as const),
      id: fc.string({ minLength: 1, maxLength: 8 }),
      steps: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
  ),
  look: fc.record({
    color: fc.constantFrom(...colorings),
    size: fc.constantFrom('same', 'degree', 'betweenness'),
    ties: fc.constantFrom(...tieStyles),
    alliances: fc.constantFrom(...allianceSigns),
    hidesTensions: fc.boolean(),
    hidesWished: fc.boolean(),
  }),
})

/** The record that fields make: what is null is not said, and an empty set is none. */
function recordOf(fields: Readonly<Record<string, unknown>>): SavedView {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { id: 'v', ...Object.fromEntries(said) }
}

describe('the settings of a saved view', () => {
  it('are those that were saved', () => {
    fc.assert(
      fc.property(settings, (saved) => {
        const opened = settingsOf(recordOf(savedSettingsOf(saved)))
        expect(opened).toEqual(saved)
        expect(isSameSettings(opened, saved)).toBe(true)
      }),
    )
  })

  it('are other ones where anything of them is other', () => {
    fc.assert(
      fc.property(settings, settings, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other)
        expect(isSameSettings(one, other)).toBe(isSame)
      }),
    )
  })

  it('do not depend on the order in which values were chosen', () => {
    const chosen = (themes: readonly string[]): NetworkSettings => ({
      ...usualSettings,
      filter: { ...usualSettings.filter, themes },
    })
    expect(isSameSettings(chosen(['a', 'b']), chosen(['b', 'a']))).toBe(true)
  })

  it('are the usual ones where a view says nothing, or what this version does not know', () => {
    expect(settingsOf({ id: 'v' })).toEqual(usualSettings)
    const later: SavedView = {
      id: 'v',
      projection: 'three-mode',
      arrangement: 'spiral',
      colorBy: 'mood',
      tiesBy: 'weather',
      alliancesAs: 'clouds',
    }
    expect(settingsOf(later)).toEqual(usualSettings)
  })

  it('are not round nobody, and go no farther than three ties', () => {
    expect(settingsOf({ id: 'v', arrangement: 'around' }).arrangement).toEqual({ kind: 'free' })
    const far = settingsOf({ id: 'v', arrangement: 'around', centre: 'a', steps: 9 })
    expect(far.arrangement).toEqual({ kind: 'around', id: 'a', steps: 1 })
  })
})
