import { describe, expect, it } from 'vitest'
import { must, withTerritory } from './facilitator'

describe('undo', () => {
  it('[U1] [U3] goes back and forth through everything, also after a restart', async () => {
    const { user, id } = await withTerritory()
    const shown: string[] = [show(user.state())]
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    shown.push(show(user.state()))
    must(await user.editRecord('actor', actor, { name: 'B', tags: ['x', 'y'] }))
    shown.push(show(user.state()))
    must(await user.removeRecords('actor', [actor]))
    shown.push(show(user.state()))
    const again = await user.restart()
    must(await again.openTerritory(id))
    for (const expected of shown.slice(0, -1).reverse()) {
      must(await again.undo())
      expect(show(again.state())).toBe(expected)
    }
    expect(await again.undo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } })
    const third = await again.restart()
    must(await third.openTerritory(id))
    for (const expected of shown.slice(1)) {
      must(await third.redo())
      expect(show(third.state())).toBe(expected)
    }
    expect(await third.redo()).toEqual({ ok: false, error: { kind: 'nothing-to-undo' } })
  })

  it('forgets what could be done again once something else is done', async () => {
    const { user } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    must(await user.undo())
    must(await user.addRecord('actor', { name: 'B' }))
    expect(user.state().undo).toEqual({ undo: 'history.add.actor', redo: null })
    expect(user.state().tables.actor.byId.has(actor)).toBe(false)
  })

  it('takes back an import of many records in one action', async () => {
    const { user } = await withTerritory()
    const edits = Array.from({ length: 200 }, (_, index) => ({
      kind: 'actor',
      id: `siren:${String(index)}`,
      fields: { name: `Acteur ${String(index)}` },
    }))
    must(await user.changeRecords(edits, { label: 'history.import', origin: 'import' }))
    expect(user.state().tables.actor.byId.size).toBe(200)
    must(await user.undo())
    expect(user.state().tables.actor.byId.size).toBe(0)
  })

  it('says so, and does nothing, when the database has lost what was done', async () => {
    const { user } = await withTerritory()
    must(await user.addRecord('actor', { name: 'A' }))
    // As Chromium does when a disk fills, while the app runs.
    await user.session()?.database.sets.clear()
    expect(await user.undo()).toMatchObject({ ok: false, error: { kind: 'database-failed' } })
    expect(user.state().tables.actor.byId.size).toBe(1)
    expect(user.state().undo).toEqual({ undo: 'history.add.actor', redo: null })
  })

  it('[U5] hides again what was removed, however often both were taken back and done again', async () => {
    const { user } = await withTerritory()
    const count = (): number => user.state().tables.actor.byId.size
    const id = must(await user.addRecord('actor', { name: 'A' }))
    must(await user.removeRecords('actor', [id]))
    const seen: number[] = []
    for (const what of ['undo', 'undo', 'redo', 'redo', 'undo', 'redo', 'undo', 'redo'] as const) {
      must(await user[what]())
      seen.push(count())
    }
    expect(seen).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
  })

  it('does not take back the making of the territory itself', async () => {
    const { user } = await withTerritory()
    expect(user.state().undo).toEqual({ undo: null, redo: null })
  })
})

function show(state: { tables: { actor: { byId: ReadonlyMap<string, unknown> } } }): string {
  return JSON.stringify([...state.tables.actor.byId.values()])
}
