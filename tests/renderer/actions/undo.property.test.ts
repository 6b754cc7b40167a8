import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

type Act =
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly which: number; readonly value: number }
  | { readonly kind: 'tag'; readonly which: number; readonly value: number }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'add' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      which: fc.nat(3),
      value: fc.nat(3),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('tag' as const), which: fc.nat(3), value: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'redo' as const }) },
)

function shown(user: Facilitator): string {
  const actors = [...user.state().tables.actor.byId.values()]
  return JSON.stringify(actors.sort((left, right) => (left.id < right.id ? -1 : 1)))
}

async function act(
  user: Facilitator,
  what: Exclude<Act, { kind: 'undo' | 'redo' }>,
): Promise<void> {
  const ids = [...user.state().tables.actor.byId.keys()].sort()
  if (what.kind === 'add') {
    must(await user.addRecord('actor', { name: 'Nouveau' }))
    return
  }
  const id = ids[what.which % Math.max(1, ids.length)]
  if (id === undefined) return
  if (what.kind === 'edit')
    must(await user.editRecord('actor', id, { name: `N${String(what.value)}` }))
  else if (what.kind === 'tag')
    must(await user.editRecord('actor', id, { tags: [`t${String(what.value)}`] }))
  else must(await user.removeRecords('actor', [id]))
}

describe('undo and redo', () => {
  it('[U1] [U3] [U5] show what was there before and after each action, in whatever order they are asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(acts, { minLength: 5, maxLength: 25, size: 'max' }),
        async (history) => {
          const { user } = await withTerritory()
          // The obvious model: every state that was on screen, and where we stand among them.
          let states = [shown(user)]
          let at = 0
          for (const what of history) {
            if (what.kind === 'undo') {
              const done = await user.undo()
              expect(done.ok).toBe(at > 0)
              at = Math.max(0, at - 1)
            } else if (what.kind === 'redo') {
              const done = await user.redo()
              expect(done.ok).toBe(at < states.length - 1)
              at = Math.min(states.length - 1, at + 1)
            } else {
              const before = user.session()?.commits.length
              await act(user, what)
              if (user.session()?.commits.length === before) continue
              states = [...states.slice(0, at + 1), shown(user)]
              at++
            }
            expect(shown(user)).toBe(states[at])
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
