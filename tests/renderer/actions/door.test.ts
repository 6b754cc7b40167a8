import { describe, expect, it, vi } from 'vitest'
import { must, withTerritory } from './facilitator'

describe('the door', () => {
  it('puts an edit in the database, the journal and memory', async () => {
    const { user, id } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'La Bobine', tags: ['laine', 'fil'] }))
    expect(user.state().tables.actor.byId.get(actor)).toEqual({
      id: actor,
      name: 'La Bobine',
      tags: ['fil', 'laine'],
    })
    expect(user.far.journals.get(id)?.entries.at(-1)).toContain('La Bobine')
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.canonical()).toBe(user.canonical())
    expect(again.noticeKeys()).toEqual([])
  })

  it('commits in the order asked, each seeing the one before', async () => {
    const { user } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    const names = ['B', 'C', 'D', 'E']
    await Promise.all(names.map((name) => user.editRecord('actor', actor, { name })))
    expect(user.state().tables.actor.byId.get(actor)?.name).toBe('E')
    expect(user.state().rows.get(`actor/${actor}`)?.heads?.['name']).toHaveLength(1)
  })

  it('makes no commit of an edit that says nothing new', async () => {
    const { user, id } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    const before = user.far.journals.get(id)?.entries.length
    must(await user.editRecord('actor', actor, { name: 'A' }))
    expect(user.far.journals.get(id)?.entries.length).toBe(before)
  })

  it('says so when the journal could not take an edit, and tops it up at the next start', async () => {
    const { user, id } = await withTerritory()
    user.far.answerNext('journal:append', { ok: false, error: { kind: 'disk-full', name: id } })
    const actor = must(await user.addRecord('actor', { name: 'Sans journal' }))
    expect(user.state().tables.actor.byId.has(actor)).toBe(true)
    expect(user.noticeKeys()).toEqual(['errors.disk-full'])
    expect(user.state().saving).toBe('failed')
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(again.noticeKeys()).toEqual(['errors.recoveredFromDatabase'])
    expect(user.far.journals.get(id)?.entries.at(-1)).toContain('Sans journal')
  })

  it('gives the journal what it could not take before the next entry', async () => {
    const { user, id } = await withTerritory()
    user.far.answerNext('journal:append', { ok: false, error: { kind: 'disk-full', name: id } })
    await user.addRecord('actor', { name: 'Premier' })
    must(await user.addRecord('actor', { name: 'Second' }))
    expect(user.state().saving).toBe('saved')
    const entries = user.far.journals.get(id)?.entries ?? []
    expect(entries.slice(-2).map((entry) => /Premier|Second/.exec(entry)?.[0])).toEqual([
      'Premier',
      'Second',
    ])
  })

  it('shows what the database has when the far side does not answer at all', async () => {
    const { user } = await withTerritory()
    vi.spyOn(user.far.bridge, 'journalAppend').mockRejectedValueOnce(new Error('gone'))
    must(await user.addRecord('actor', { name: 'A' }))
    expect(user.noticeKeys()).toEqual(['errors.unexpected'])
    expect(user.state().tables.actor.byId.size).toBe(1)
    expect(user.state().saving).toBe('failed')
  })

  it('refuses a value that no file could carry, and changes nothing', async () => {
    const { user } = await withTerritory()
    const before = user.canonical()
    const refused = await user.addRecord('actor', { name: 'x'.repeat(200_000) })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'bad-value' } })
    expect(user.canonical()).toBe(before)
  })

  it('changes nothing when no territory is open', async () => {
    const { user } = await withTerritory()
    await user.closeTerritory()
    expect(await user.addRecord('actor', { name: 'A' })).toEqual({
      ok: false,
      error: { kind: 'no-territory' },
    })
  })

  it('removes an actor with its memberships, relations and contacts, and undo brings all back', async () => {
    const { user } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    const other = must(await user.addRecord('actor', { name: 'B' }))
    const alliance = must(await user.addRecord('alliance', { title: 'Ensemble' }))
    must(await user.addRecord('membership', { actor, alliance }))
    must(await user.addRecord('membership', { actor: other, alliance }))
    must(await user.addRecord('relation', { from: actor, to: other }))
    must(await user.addRecord('contact', { actor, lastName: 'Exemple' }))
    must(await user.removeRecords('actor', [actor]))
    const { tables } = user.state()
    expect(
      [tables.actor, tables.membership, tables.relation, tables.contact].map((t) => t.byId.size),
    ).toEqual([1, 1, 0, 0])
    must(await user.undo())
    const after = user.state().tables
    expect(
      [after.actor, after.membership, after.relation, after.contact].map((t) => t.byId.size),
    ).toEqual([2, 2, 1, 1])
  })
})
