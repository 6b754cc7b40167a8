import { describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

/** Everything that the screens show, by kind and id. */
function shown(user: Facilitator): unknown {
  const { tables } = user.state()
  const kinds = Object.entries(tables).map(([kind, table]) => [
    kind,
    [...(table.byId as ReadonlyMap<string, { id: string }>).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  ])
  return structuredClone(kinds)
}

/** Two actors with a relation, an alliance of both, a person, and a place on the network. */
async function withActors() {
  const { user, id } = await withTerritory()
  const [{ restoreRemoved }, trash] = await Promise.all([
    import('../../../renderer/actions/trash'),
    import('../../../renderer/state/trash'),
  ])
  const a = must(await user.addRecord('actor', { name: 'A', tags: ['eau'] }))
  const b = must(await user.addRecord('actor', { name: 'B' }))
  const alliance = must(await user.addRecord('alliance', { title: 'Forêt' }))
  const ofA = must(await user.addRecord('membership', { actor: a, alliance, roles: ['pilote'] }))
  const ofB = must(await user.addRecord('membership', { actor: b, alliance }))
  const relation = must(await user.addRecord('relation', { from: a, to: b, type: 'finance' }))
  const contact = must(await user.addRecord('contact', { actor: a, lastName: 'Durand' }))
  must(
    await user.changeRecords([{ kind: 'placement', id: a, fields: { x: 1, y: 2 } }], {
      label: 'history.place',
    }),
  )
  const listed = () =>
    trash.listedOf(trash.trashOf(user.state().rows.values())).map(({ key }) => key)
  const read = () => trash.trashOf(user.state().rows.values())
  return { user, id, restoreRemoved, listed, read, a, b, alliance, ofA, ofB, relation, contact }
}

describe('the trash', () => {
  it('[D3] gives back an actor with all that went with it: what is shown is what was', async () => {
    const { user, restoreRemoved, listed, a } = await withActors()
    const before = shown(user)
    must(await user.removeRecords('actor', [a]))
    expect(listed()).toEqual([`actor/${a}`])
    const removed = shown(user)
    must(await restoreRemoved([`actor/${a}`]))
    expect(shown(user)).toEqual(before)
    expect(listed()).toEqual([])
    must(await user.undo())
    expect(shown(user)).toEqual(removed)
    must(await user.redo())
    expect(shown(user)).toEqual(before)
  })

  it('gives back several in one action', async () => {
    const { user, restoreRemoved, listed, a, b, alliance } = await withActors()
    const before = shown(user)
    must(await user.removeRecords('alliance', [alliance]))
    must(await user.removeRecords('actor', [a, b]))
    expect(listed()).toEqual([`actor/${a}`, `actor/${b}`, `alliance/${alliance}`])
    const commits = user.session()?.commits.length ?? 0
    must(await restoreRemoved(listed()))
    expect(user.session()?.commits.length).toBe(commits + 1)
    expect(shown(user)).toEqual(before)
  })

  it('leaves a relation there until both its ends are back', async () => {
    const { user, restoreRemoved, listed, a, b, relation } = await withActors()
    const before = shown(user)
    must(await user.removeRecords('actor', [a, b]))
    must(await restoreRemoved([`actor/${a}`]))
    expect(user.state().tables.relation.byId.size).toBe(0)
    expect(listed()).toEqual([`actor/${b}`])
    must(await restoreRemoved([`actor/${b}`]))
    expect(user.state().tables.relation.byId.has(relation)).toBe(true)
    expect(shown(user)).toEqual(before)
  })

  it('says of a person that the actor is there too, and brings the actor back with the person', async () => {
    const { user, restoreRemoved, listed, read, a, contact } = await withActors()
    const before = shown(user)
    must(await user.removeRecords('contact', [contact]))
    must(await user.removeRecords('actor', [a]))
    expect(listed()).toEqual([`actor/${a}`, `contact/${contact}`])
    expect(read().get(`contact/${contact}`)?.owners).toEqual([`actor/${a}`])
    must(await restoreRemoved([`contact/${contact}`]))
    expect(shown(user)).toEqual(before)
  })

  it('lists what was taken out alone, and gives that back alone', async () => {
    const { user, restoreRemoved, listed, ofA, contact, a } = await withActors()
    const before = shown(user)
    must(await user.removeRecords('membership', [ofA]))
    const without = shown(user)
    must(await user.removeRecords('contact', [contact]))
    must(await restoreRemoved([`contact/${contact}`]))
    expect(shown(user)).toEqual(without)
    expect(listed()).toEqual([`membership/${ofA}`])
    must(await restoreRemoved(listed()))
    expect(shown(user)).toEqual(before)
    expect(user.state().tables.actor.byId.get(a)?.tags).toEqual(['eau'])
  })

  it('[G3] lists actors that are shown as one as one, and gives both back, whichever way they were merged', async () => {
    for (const isBothWays of [false, true]) {
      const { user, restoreRemoved, listed, read, a, b } = await withActors()
      const edits = [{ kind: 'actor', id: b, fields: { [`sameAs/${a}`]: true } }]
      if (isBothWays) edits.push({ kind: 'actor', id: a, fields: { [`sameAs/${b}`]: true } })
      must(await user.changeRecords(edits, { label: 'history.edit.actor' }))
      const before = shown(user)
      const [kept = ''] = user.state().tables.actor.byId.keys()
      must(await user.removeRecords('actor', [kept]))
      expect(user.state().tables.actor.byId.size).toBe(0)
      expect(listed()).toEqual([`actor/${kept}`])
      expect(read().size).toBeGreaterThan(2)
      must(await restoreRemoved(listed()))
      expect(shown(user)).toEqual(before)
    }
  })

  it('[E1] has nothing of what was erased, nor of what an undo unmade', async () => {
    const { user, listed, contact } = await withActors()
    must(await user.addRecord('actor', { name: 'De trop' }))
    must(await user.undo())
    must(await user.removeRecords('contact', [contact]))
    must(
      await user.changeRecords([{ kind: 'contact', id: contact, fields: { erased: true } }], {
        label: 'history.edit.contact',
        origin: 'erase',
      }),
    )
    expect(listed()).toEqual([])
  })
})
