import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { recordOf } from '../../../shared/change/record'
import type { MyChange } from '../../../renderer/state/my-changes-store'
import { readAllSets } from '../../../renderer/data/read-territory'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

async function withChanges(user: Facilitator) {
  const [actions, reading, { useMyChanges, noMyChanges }, { rememberShared }] = await Promise.all([
    import('../../../renderer/actions/my-changes'),
    import('../../../renderer/actions/my-changes-read'),
    import('../../../renderer/state/my-changes-store'),
    import('../../../renderer/actions/remember-shared'),
  ])
  const session = () => {
    const open = user.session()
    if (open === null) throw new Error('no territory is open')
    return open
  }
  const mine = (chosen: Parameters<typeof actions.chooseSince>[0] | null = null) => {
    useMyChanges.setState({ ...noMyChanges, exchanges: actions.exchangesOf(session()) })
    if (chosen !== null) useMyChanges.setState(chosen)
    return actions.mineSince(session(), useMyChanges.getState())
  }
  const changes = async (chosen: Parameters<typeof mine>[0] = null) =>
    reading.readMyChanges({ territory: session().id, mine: mine(chosen) })
  const handOver = async (at = Date.now()) => must(await rememberShared(at, session().memory.last))
  return { mine, changes, handOver, session }
}

const told = (changes: readonly MyChange[]) =>
  changes
    .map(({ kind, how, fields }) => `${kind} ${how} ${fields.map(({ field }) => field).join(',')}`)
    .sort()

describe('my changes', () => {
  it('are what was said here since a copy was handed over', async () => {
    const { user } = await withTerritory()
    const { changes, handOver } = await withChanges(user)
    const kept = must(await user.addRecord('actor', { name: 'A', acronym: 'X' }))
    const gone = must(await user.addRecord('actor', { name: 'B' }))
    await handOver()
    expect(await changes()).toEqual([])
    must(await user.editRecord('actor', kept, { name: 'C', acronym: null, tags: ['eau'] }))
    must(await user.removeRecords('actor', [gone]))
    must(await user.addRecord('alliance', { title: 'Forêt' }))
    const found = await changes()
    expect(told(found)).toEqual([
      'actor changed acronym,name,tags',
      'actor removed ',
      'alliance added title',
    ])
    expect(found.find(({ how }) => how === 'changed')?.fields).toEqual([
      { field: 'acronym', before: 'X', after: null },
      { field: 'name', before: 'A', after: 'C' },
      { field: 'tags', before: null, after: ['eau'] },
    ])
  })

  it('are not what others said, also of the same records, nor what was taken back', async () => {
    const { user } = await withTerritory()
    const { changes } = await withChanges(user)
    const actor = must(await user.addRecord('actor', { name: 'A', notes: 'x' }))
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: actor, fields: { notes: 'y' } })
    colleague.say({ kind: 'actor', id: 'other', fields: { name: 'B' } })
    must(await user.joinFile(colleague.file(), source))
    must(await user.editRecord('actor', actor, { name: 'Z' }))
    must(await user.addRecord('actor', { name: 'De trop' }))
    must(await user.undo())
    expect(told(await changes({ chosen: 'join', day: null }))).toEqual(['actor changed name'])
    // A joining that is taken back and done again says so in sets of this device: it is no change.
    must(await user.undo())
    must(await user.undo())
    must(await user.redo())
    expect(told(await changes({ chosen: 'join', day: null }))).toEqual([])
  })

  it('are told since a copy, a joining, a day or ever, the last exchange first', async () => {
    const { user } = await withTerritory()
    const { mine, handOver, session } = await withChanges(user)
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    await handOver(0)
    must(await user.editRecord('actor', actor, { name: 'B' }))
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: 'other', fields: { name: 'O' } })
    must(await user.joinFile(colleague.file(), source))
    must(await user.editRecord('actor', actor, { name: 'C' }))
    expect(mine({ chosen: 'copy', day: null })).toHaveLength(2)
    expect(mine({ chosen: 'join', day: null })).toHaveLength(1)
    // The joining came after the copy.
    expect(mine()).toHaveLength(1)
    expect(mine({ chosen: 'start', day: null })).toHaveLength(4)
    expect(mine({ chosen: 'date', day: '2000-01-01' })).toHaveLength(4)
    expect(mine({ chosen: 'date', day: '2200-01-01' })).toHaveLength(0)
    await handOver()
    expect(mine()).toHaveLength(0)
    expect(session().memory.shared?.stamp).toBe(session().memory.last)
  })

  it('remember the copy after a restart, and after more was said', async () => {
    const { user, id } = await withTerritory()
    const { handOver } = await withChanges(user)
    must(await user.addRecord('actor', { name: 'A' }))
    await handOver()
    const actor = must(await user.addRecord('actor', { name: 'B' }))
    const again = await user.restart()
    must(await again.openTerritory(id))
    must(await again.editRecord('actor', actor, { name: 'C' }))
    const { changes } = await withChanges(again)
    expect(told(await changes())).toEqual(['actor added name'])
  })

  it('are the difference of two replays: all that is known, and all but what was said here since', async () => {
    const { user } = await withTerritory()
    const { changes, mine, handOver, session } = await withChanges(user)
    const ids: string[] = []
    for (let index = 0; index < 12; index += 1) {
      ids.push(must(await user.addRecord('actor', { name: `A${String(index)}`, tags: ['t'] })))
    }
    await handOver()
    const colleague = new Colleague(await fileOf(user))
    for (const [index, id] of ids.entries()) {
      colleague.say({ kind: 'actor', id, fields: { notes: `n${String(index)}`, tags: ['t', 'u'] } })
      if (index % 3 === 0) must(await user.editRecord('actor', id, { name: 'Z', notes: 'mine' }))
      if (index % 4 === 0) must(await user.removeRecords('actor', [id]))
      if (index % 5 === 0) must(await user.undo())
    }
    must(await user.joinFile(colleague.file(), source))
    const own = new Set(mine({ chosen: 'copy', day: null }))
    const sets = await readAllSets(session().database)
    const without = applySets(
      () => undefined,
      sets.filter(({ stamp }) => !own.has(stamp)),
    )
    const expected = ids.filter((id) => {
      const before = without.get(`actor/${id}`)
      const after = user.state().rows.get(`actor/${id}`)
      const [left, right] = [before, after].map((row) => (row === undefined ? null : recordOf(row)))
      return JSON.stringify(left) !== JSON.stringify(right)
    })
    const found = await changes({ chosen: 'copy', day: null })
    const visible = found.filter(({ fields, how }) => how !== 'changed' || fields.length > 0)
    expect(visible.map(({ id }) => id).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(2)
  })
})
