import { describe, expect, it, vi } from 'vitest'
import type { Commit } from '../../../shared/change/change-set'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

async function typed(): Promise<{ user: Facilitator; id: string }> {
  const { user, id } = await withTerritory()
  must(await user.addRecord('actor', { name: 'Un' }))
  must(await user.addRecord('actor', { name: 'Deux' }))
  return { user, id }
}

const entriesOf = (user: Facilitator, id: string): string[] => {
  const journal = user.far.journals.get(id)
  if (journal === undefined) throw new Error('no journal')
  return journal.entries
}

/** How often the journal is read whole at an opening. */
async function readsAtOpening(user: Facilitator, id: string) {
  const read = vi.spyOn(user.far.bridge, 'journalRead')
  const again = await user.restart()
  must(await again.openTerritory(id))
  const reads = read.mock.calls.length
  read.mockRestore()
  return { again, reads }
}

describe('whether the two places agree', () => {
  it('is told without reading either whole, also after undo and a second start', async () => {
    const { user, id } = await typed()
    must(await user.undo())
    await user.closeTerritory()
    const first = await readsAtOpening(user, id)
    expect(first.reads).toBe(0)
    must(await first.again.addRecord('actor', { name: 'Trois' }))
    await first.again.closeTerritory()
    expect((await readsAtOpening(user, id)).reads).toBe(0)
  })

  it('is not decided by their number: as many actions, but not the same, are brought together', async () => {
    const { user, id } = await typed()
    const entries = entriesOf(user, id)
    const other = JSON.parse(entries.at(-1) ?? '') as Commit
    const stamp = other.id.replace(/-\d{4}-/, '-000z-')
    const text = JSON.stringify(other).replaceAll(other.id, stamp).replace('Deux', 'Jumeau')
    await user.closeTerritory()
    entries.splice(-1, 1, text.replace(/("kind":"actor","id":")\w+/, '$1twin000000000001'))
    const { again } = await readsAtOpening(user, id)
    const names = [...again.state().tables.actor.byId.values()].map((actor) => actor.name)
    expect(names.sort()).toEqual(['Deux', 'Jumeau', 'Un'])
    expect(entriesOf(user, id).join()).toContain('Deux')
    await again.closeTerritory()
    expect((await readsAtOpening(user, id)).reads).toBe(0)
  })

  it('is found out once where an older version wrote the commits, and known from then on', async () => {
    const { user, id } = await typed()
    const commits = user.session()?.database.commits
    await commits?.toCollection().modify((commit) => {
      Reflect.deleteProperty(commit, 'crc')
    })
    await user.closeTerritory()
    const first = await readsAtOpening(user, id)
    expect(first.reads).toBe(1)
    expect(first.again.noticeKeys()).toEqual([])
    await first.again.closeTerritory()
    expect((await readsAtOpening(user, id)).reads).toBe(0)
  })
})
