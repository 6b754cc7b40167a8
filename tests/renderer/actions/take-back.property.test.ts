import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../shared/change/change-set'
import { headsOf } from '../../../shared/change/register'
import { canonicalJson } from '../../../shared/kernel/json'
import type { Head } from '../../../shared/change/row'
import type { Stamp } from '../../../shared/kernel/stamp'
import { readAllSets } from '../../../renderer/data/read-territory'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

/** The colleague hears of nothing: taking back what someone builds on is a disagreement, and rightly so. */
const ids = ['actor-0', 'actor-1'] as const

type Act =
  | { readonly kind: 'say' | 'hear'; readonly which: number; readonly value: number }
  | { readonly kind: 'takeBack'; readonly which: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'join' }

const what = { which: fc.nat(3), value: fc.nat(3) }
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('say' as const), ...what }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hear' as const), ...what }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'join' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('takeBack' as const), which: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
)

function edit(which: number, value: number) {
  const fields = which < 2 ? { name: `n${String(value)}` } : { 'tags/a': value % 2 === 0 || null }
  return { kind: 'actor', id: ids[which % 2] ?? ids[0], fields }
}

/** One register of one change set, as it was said. */
interface Assertion {
  readonly stamp: Stamp
  readonly over: readonly Stamp[]
  readonly value: string
}

function assertionsOf(sets: readonly ChangeSet[], register: string, id: string): Assertion[] {
  return sets.flatMap(({ stamp, changes }) =>
    changes
      .filter((change) => change.id === id && Object.hasOwn(change.values, register))
      .map(({ values, over }) => ({
        stamp,
        over: over?.[register] ?? [],
        value: canonicalJson(values[register] ?? null),
      })),
  )
}

/** What stands of what was done, by the history alone: every thing done, and whether it is taken back. */
function standing(user: Facilitator, sets: readonly ChangeSet[]): readonly ChangeSet[] {
  interface Thing {
    isOn: boolean
    readonly stamps: Stamp[]
    readonly ids: Stamp[]
  }
  const done = new Map<Stamp, Thing>()
  for (const { id, undoes, redoes, redoesToo = [], stamps } of user.session()?.commits ?? []) {
    const about = [undoes, redoes, ...redoesToo].flatMap((one) => done.get(one ?? id) ?? [])
    // A set of one's own in a taking back or doing again says nothing new: here it counts for nothing.
    const isFlip = (stamp: Stamp): boolean =>
      undoes !== undefined || (redoes !== undefined && stamp === id)
    const thing = {
      isOn: undoes === undefined,
      stamps: [...about.flatMap((one) => one.stamps), ...stamps.filter((one) => !isFlip(one))],
      ids: [...about.flatMap((one) => one.ids), id],
    }
    for (const one of thing.ids) done.set(one, thing)
  }
  const on = new Set([...done.values()].filter(({ isOn }) => isOn).flatMap(({ stamps }) => stamps))
  return sets.filter(({ stamp }) => on.has(stamp))
}

/** The obvious model: of what stands, everything that nothing else that stands has superseded. */
function expected(sets: readonly ChangeSet[], register: string, id: string): readonly string[] {
  const all = assertionsOf(sets, register, id)
  const heads = all.filter(
    ({ stamp }) =>
      !all.some((other) =>
        other.over.some((known) => known.slice(15) === stamp.slice(15) && known >= stamp),
      ),
  )
  return [...new Set(heads.map(({ value }) => value))].sort()
}

function saidBy(heads: readonly Head[]): readonly string[] {
  return [...new Set(heads.flatMap(({ values }) => values).map(canonicalJson))].sort()
}

async function check(user: Facilitator): Promise<void> {
  const session = user.session()
  if (session === null) throw new Error('no territory is open')
  const sets = standing(user, await readAllSets(session.database))
  for (const id of ids) {
    for (const register of ['name', 'tags/a']) {
      const heads = headsOf(user.state().rows.get(`actor/${id}`), register)
      const wanted = expected(sets, register, id)
      const said = saidBy(heads)
      if (heads.length < 2) expect(said).toEqual(wanted)
      // What a taking back said again, and somebody edited without knowing, is a disagreement.
      else {
        const others = saidBy(heads.filter(({ stamp }) => sets.some((set) => set.stamp === stamp)))
        expect(said).toEqual(expect.arrayContaining([...wanted]))
        expect(wanted).toEqual(expect.arrayContaining([...others]))
      }
    }
  }
}

describe('taking something back that is not the last thing done', () => {
  it('[U7] leaves what the rest says, in whatever order things are done, joined, taken back and done again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(acts, { minLength: 5, maxLength: 25, size: 'max' }),
        async (history) => {
          const { user } = await withTerritory()
          const colleague = new Colleague(await fileOf(user))
          for (const act of history) {
            const commits = user.session()?.commits ?? []
            if (act.kind === 'say') {
              must(await user.changeRecords([edit(act.which, act.value)], { label: 'edit' }))
            } else if (act.kind === 'hear') colleague.say(edit(act.which, act.value))
            else if (act.kind === 'join') must(await user.joinFile(colleague.file(), source))
            else if (act.kind === 'undo') await user.undo()
            else if (act.kind === 'redo') await user.redo()
            else {
              const target = commits[act.which % Math.max(1, commits.length)]
              if (target !== undefined) await user.takeBackCommit(target.id)
            }
            await check(user)
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})
