import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordEvent } from '../../../shared/change/history-of'
import { valueAfter } from '../../../shared/change/history-of'
import type { Json } from '../../../shared/kernel/json'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

const text = fc.constantFrom('A', 'B', 'C', null)
const tags = fc.subarray(['eau', 'bois', 'sol'])

/** What happens to one actor: its person edits it, a colleague does apart and joins, something is taken back. */
const stepArbitrary = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), acronym: text }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tags' as const), tags }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('colleague' as const), acronym: text, tags }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
)
type Step = typeof stepArbitrary extends fc.Arbitrary<infer T> ? T : never

async function take(user: Facilitator, actor: string, step: Step, index: number): Promise<void> {
  switch (step.kind) {
    case 'edit':
      must(await user.editRecord('actor', actor, { acronym: step.acronym }))
      return
    case 'tags':
      must(await user.editRecord('actor', actor, { tags: step.tags }))
      return
    case 'undo':
      await user.undo()
      return
    case 'colleague': {
      const colleague = new Colleague(await fileOf(user), `colleague${String(index % 10)}`)
      const fields = { acronym: step.acronym, tags: step.tags }
      colleague.say({ kind: 'actor', id: actor, fields: { ...fields, notes: String(index) } })
      must(await user.joinFile(colleague.file(), source))
    }
  }
}

const fieldOf = (user: Facilitator, actor: string, field: string): Json => {
  const record = user.state().tables.actor.byId.get(actor) as
    Readonly<Record<string, Json>> | undefined
  return record?.[field] ?? null
}

describe('going back in the history of a record', () => {
  it('gives each value that was ever said, and undo takes that back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 10 }), async (steps) => {
        const { user } = await withTerritory()
        const [{ readRecordHistory }, { restoreRecordValue }] = await Promise.all([
          import('../../../renderer/actions/record-history-read'),
          import('../../../renderer/actions/restore-record-value'),
        ])
        const actor = must(await user.addRecord('actor', { name: 'N', acronym: 'A' }))
        for (const [index, step] of steps.entries()) await take(user, actor, step, index)
        const session = user.session()
        if (session === null || fieldOf(user, actor, 'name') === null) return
        const request = { territory: session.id, kind: 'actor', ids: [actor] }
        const events: readonly RecordEvent[] = await readRecordHistory(request)
        for (const saying of events.flatMap(({ fields }) => fields)) {
          if (saying.field !== 'acronym' && saying.field !== 'tags') continue
          const before = fieldOf(user, actor, saying.field)
          const wanted = valueAfter(saying)
          const commits = session.commits.length
          await restoreRecordValue('actor', actor, saying.field, wanted)
          const isEmpty = Array.isArray(wanted) && wanted.length === 0
          expect(fieldOf(user, actor, saying.field)).toEqual(isEmpty ? null : wanted)
          if (session.commits.length > commits) must(await user.undo())
          expect(fieldOf(user, actor, saying.field)).toEqual(before)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('reads only what was said of the record, by whomever', async () => {
    const { user } = await withTerritory()
    const { readRecordHistory } = await import('../../../renderer/actions/record-history-read')
    const actor = must(await user.addRecord('actor', { name: 'N' }))
    const other = must(await user.addRecord('actor', { name: 'O' }))
    must(await user.addRecord('relation', { from: actor, to: other }))
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: actor, fields: { name: 'M' } })
    must(await user.joinFile(colleague.file(), source))
    const territory = user.session()?.id ?? ''
    const events = await readRecordHistory({ territory, kind: 'actor', ids: [actor] })
    expect(events.map(({ how, person }) => [how, person])).toEqual([
      ['changed', 'Collègue'],
      ['added', ''],
    ])
    expect(await readRecordHistory({ territory, kind: 'actor', ids: ['nobody'] })).toEqual([])
  })
})
