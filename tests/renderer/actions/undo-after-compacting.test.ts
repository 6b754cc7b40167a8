import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compact } from '../../../shared/change/compact'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'
import { stubWorkers } from './in-process-workers'

beforeEach(stubWorkers)
afterEach(() => {
  vi.unstubAllGlobals()
})

/** An actor called back to its first name by an undo, in a history that was compacted then. */
async function compacted() {
  const { user } = await withTerritory()
  stubWorkers()
  const { compactTerritory } = await import('../../../renderer/actions/compact-territory')
  const id = must(await user.addRecord('actor', { name: 'Moulin' }))
  must(await user.editRecord('actor', id, { name: 'Moulin neuf' }))
  must(await user.undo())
  must(await compactTerritory())
  return { user, id, name: () => user.state().tables.actor.byId.get(id)?.name }
}

describe('[U8] taking back after a compaction', () => {
  it('goes back to what an undo had said before it', async () => {
    const { user, id, name } = await compacted()
    must(await user.editRecord('actor', id, { name: 'Moulin vieux' }))
    must(await user.undo())
    expect(name()).toBe('Moulin')
    must(await user.redo())
    expect(name()).toBe('Moulin vieux')
  })

  it('leaves what an undo had said before it, beside what a joined file said', async () => {
    const { user, id, name } = await compacted()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id, fields: { name: 'Le Moulin', website: 'm.fr' } })
    must(await user.joinFile(colleague.file(), source))
    must(await user.undo())
    expect(name()).toBe('Moulin')
  })
})

describe('[U9] taking back the file of somebody who compacted', () => {
  it('goes back to what was known before, though what stood between is not known here', async () => {
    const { user } = await withTerritory()
    const id = must(await user.addRecord('actor', { website: 'm.fr' }))
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id, fields: { name: 'Premier' } })
    must(await user.joinFile(colleague.file(), source))
    colleague.say({ kind: 'actor', id, fields: { name: 'Deuxième' } })
    colleague.say({ kind: 'actor', id, fields: { name: 'Troisième' } })
    const file = colleague.file()
    must(await user.joinFile({ ...file, changeSets: compact(file.changeSets) }, source))
    const name = (): string | undefined => user.state().tables.actor.byId.get(id)?.name
    expect(name()).toBe('Troisième')
    must(await user.undo())
    expect(name()).toBe('Premier')
    must(await user.redo())
    expect(name()).toBe('Troisième')
  })
})
