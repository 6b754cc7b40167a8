import { describe, expect, it, vi } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { fileOf, source } from './handed-over'

const other = { name: 'Autre', kind: 'libre', code: '', communes: [], edits: [] }

/** Does something when the next territory is being read, and the screen still shows the one before. */
function whileOpening<T>(user: Facilitator, act: () => Promise<T>): Promise<T> {
  const { bridge } = user.far
  const { journalOpen } = bridge
  return new Promise((resolve) => {
    vi.spyOn(bridge, 'journalOpen').mockImplementationOnce((id) => {
      resolve(act())
      return journalOpen(id)
    })
  })
}

describe('leaving a territory for another', () => {
  it('does not put in the second what was asked of the first', async () => {
    const { user, id } = await withTerritory()
    const second = must(await user.createTerritory(other))
    must(await user.openTerritory(id))
    const late = whileOpening(user, () => user.addRecord('actor', { name: 'Du premier' }))
    must(await user.openTerritory(second))
    const done = await late
    expect(user.state().id).toBe(second)
    expect(user.state().tables.actor.byId.size).toBe(0)
    expect(done).toEqual({ ok: false, error: { kind: 'no-territory' } })
  })

  it('does not take back in the second what was done in the first', async () => {
    const { user, id } = await withTerritory()
    const second = must(await user.createTerritory(other))
    must(await user.addRecord('actor', { name: 'Du second' }))
    must(await user.openTerritory(id))
    must(await user.addRecord('actor', { name: 'Du premier' }))
    const late = whileOpening(user, () => user.undo())
    must(await user.openTerritory(second))
    expect(await late).toEqual({ ok: false, error: { kind: 'no-territory' } })
    expect(user.state().tables.actor.byId.size).toBe(1)
  })

  it('refuses to join a file of another territory than the open one', async () => {
    const { user } = await withTerritory()
    const file = await fileOf(user)
    must(await user.createTerritory(other))
    const before = user.canonical()
    expect((await user.joinFile(file, source)).ok).toBe(false)
    expect(user.canonical()).toBe(before)
  })

  it('gives the journal what it could not take, before it goes', async () => {
    const { user, id } = await withTerritory()
    user.far.answerNext('journal:append', { ok: false, error: { kind: 'disk-full', name: id } })
    must(await user.addRecord('actor', { name: 'Sans journal' }))
    must(await user.createTerritory(other))
    expect(user.far.journals.get(id)?.entries.at(-1)).toContain('Sans journal')
  })

  it('leaves nothing behind of a territory that could not be made', async () => {
    const { user } = await withTerritory()
    const before = await user.TerritoryDatabase.getDatabaseNames()
    const refused = await user.createTerritory({ ...other, name: 'x'.repeat(200_000) })
    expect(refused.ok).toBe(false)
    expect(user.state().id).toBeNull()
    expect(await user.TerritoryDatabase.getDatabaseNames()).toEqual(before)
    expect(user.session()).toBeNull()
  })

  it('keeps what a field still holds before the territory is left', async () => {
    const { user, id } = await withTerritory()
    const second = must(await user.createTerritory(other))
    const release = user.registerPending(async () => {
      const done = await user.addRecord('actor', { name: 'Tapé' })
      release()
      return done.ok
    })
    must(await user.openTerritory(id))
    expect(user.state().tables.actor.byId.size).toBe(0)
    must(await user.openTerritory(second))
    expect(user.state().tables.actor.byId.size).toBe(1)
  })
})
