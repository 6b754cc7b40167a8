import { describe, expect, it, vi } from 'vitest'
import { conflictsOf } from '../../../shared/change/conflict'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

const actor = 'received00000001'

describe('joining a file', () => {
  it('[U6] does again what was taken back, when the same file is joined anew', async () => {
    const { user } = await withTerritory()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: actor, fields: { name: 'Reçu' } })
    const file = colleague.file()
    expect(must(await user.joinFile(file, source)).sets).toBe(1)
    must(await user.undo())
    must(await user.addRecord('alliance', { title: 'Entre-temps' }))
    expect(user.state().tables.actor.byId.size).toBe(0)
    expect(must(await user.joinFile(file, source)).sets).toBeGreaterThan(0)
    expect(user.state().tables.actor.byId.get(actor)?.name).toBe('Reçu')
    expect(must(await user.joinFile(file, source)).sets).toBe(0)
    must(await user.undo())
    expect(user.state().tables.actor.byId.size).toBe(0)
    must(await user.redo())
    expect(user.state().tables.actor.byId.size).toBe(1)
    must(await user.undo())
    expect(must(await user.joinFile(file, source)).sets).toBeGreaterThan(0)
    expect(user.state().tables.actor.byId.size).toBe(1)
    must(await user.undo())
    must(await user.undo())
    expect(user.state().tables.alliance.byId.size).toBe(0)
  })

  it('[U6] does it again with what the sender has changed since, and no conflict', async () => {
    const { user } = await withTerritory()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: actor, fields: { name: 'Avant', website: 'a.fr' } })
    must(await user.joinFile(colleague.file(), source))
    must(await user.undo())
    colleague.say({ kind: 'actor', id: actor, fields: { name: 'Après' } })
    must(await user.joinFile(colleague.file(), source))
    expect(user.state().tables.actor.byId.get(actor)).toMatchObject({
      name: 'Après',
      website: 'a.fr',
    })
    expect([...user.state().rows.values()].flatMap(conflictsOf)).toEqual([])
    must(await user.undo())
    expect(user.state().tables.actor.byId.size).toBe(0)
  })

  it('takes a new name when its own words come back to it unknown, and joins them all', async () => {
    const { user, id } = await withTerritory()
    const device = user.session()?.memory.device
    const copy = new Colleague(await fileOf(user), device)
    copy.say({ kind: 'territory', id, fields: { name: 'Dit par la copie' } })
    must(await user.editRecord('territory', id, { name: 'Dit ici' }))
    must(await user.joinFile(copy.file(), source))
    expect(user.session()?.memory.device).not.toBe(device)
    const row = user.state().rows.get(`territory/${id}`)
    expect(row === undefined ? [] : conflictsOf(row).map(({ values }) => values.length)).toEqual([
      2,
    ])
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(user.canonical())
  })

  it('answers with an error when the database fails, and changes nothing', async () => {
    const { user } = await withTerritory()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: actor, fields: { name: 'Reçu' } })
    const entries = new Map([['later.json', new Uint8Array([1])]])
    const file = { ...colleague.file(), unknown: { entries, manifest: {} } }
    const before = user.canonical()
    const database = user.session()?.database
    if (database === undefined) throw new Error('no database')
    vi.spyOn(database.extras, 'toCollection').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    expect(await user.joinFile(file, source)).toMatchObject({
      ok: false,
      error: { kind: 'database-failed' },
    })
    expect(user.canonical()).toBe(before)
  })
})
