import { describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

async function typed(): Promise<{ user: Facilitator; id: string; canonical: string }> {
  const { user, id } = await withTerritory()
  const actor = must(await user.addRecord('actor', { name: 'A', tags: ['x'] }))
  must(await user.editRecord('actor', actor, { name: 'B', tags: ['y'] }))
  must(await user.undo())
  must(await user.addRecord('alliance', { title: 'Ensemble' }))
  return { user, id, canonical: user.canonical() }
}

describe('two places that remember', () => {
  it('rebuilds a database that was deleted from the journal', async () => {
    const { user, id, canonical } = await typed()
    await user.closeTerritory()
    await user.deleteDatabase(id)
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(canonical)
    expect(again.noticeKeys()).toEqual(['errors.recoveredFromJournal'])
    expect(again.state().undo.undo).toBe('history.add.alliance')
  })

  it('speaks under a new name after its memory was lost', async () => {
    const { user, id } = await typed()
    const before = user.session()?.memory.device
    await user.closeTerritory()
    await user.deleteDatabase(id)
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.session()?.memory.device).not.toBe(before)
  })

  it('rebuilds a journal that was deleted from the database', async () => {
    const { user, id, canonical } = await typed()
    const entries = [...(user.far.journals.get(id)?.entries ?? [])]
    await user.closeTerritory()
    user.far.journals.delete(id)
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.noticeKeys()).toEqual(['errors.recoveredFromDatabase'])
    expect(user.far.journals.get(id)?.entries).toHaveLength(entries.length)
    await again.closeTerritory()
    await again.deleteDatabase(id)
    const third = await again.restart()
    must(await third.openTerritory(id))
    expect(third.canonical()).toBe(canonical)
  })

  it('takes from the journal what a database that is behind lacks, and goes on undoing', async () => {
    const { user, id, canonical } = await typed()
    const device = user.session()?.memory.device
    const session = user.session()
    const last = session?.commits.at(-1)
    if (session === null || last === undefined) throw new Error('no commit')
    // As if the process had died before the database's transaction: its last commit is not there.
    await session.database.commits.delete(last.id)
    for (const stamp of last.stamps) await session.database.sets.delete(stamp)
    const [page] = await session.database.pages.toArray()
    const rows = JSON.parse(page?.text ?? '[]') as { kind: string }[]
    const text = JSON.stringify(rows.filter((row) => row.kind !== 'alliance'))
    await session.database.pages.put({ page: page?.page ?? 0, text })
    await user.closeTerritory()
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(canonical)
    expect(again.session()?.memory.device).toBe(device)
    must(await again.undo())
    expect(again.state().tables.alliance.byId.size).toBe(0)
  })
})
