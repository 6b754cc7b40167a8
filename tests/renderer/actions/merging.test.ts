import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../shared/change/conflict'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

/** Two associations entered twice, and what hangs on each: their ids. */
async function withTwo() {
  const { user } = await withTerritory()
  const kept = must(
    await user.addRecord('actor', { name: 'Club d’astronomie', rna: 'W231000001', tags: ['ciel'] }),
  )
  const other = must(
    await user.addRecord('actor', { name: 'CLUB ASTRO', website: 'astro.fr', tags: ['nuit'] }),
  )
  const alliance = must(await user.addRecord('alliance', { title: 'Nuits noires' }))
  for (const actor of [kept, other]) {
    must(await user.addRecord('membership', { actor, alliance }))
    must(await user.addRecord('contact', { actor, lastName: actor }))
    must(await user.addRecord('resource', { actor, title: actor }))
  }
  must(await user.addRecord('relation', { from: other, to: kept, type: 'soutien' }))
  return { user, kept, other, alliance }
}

function shownActor(user: Facilitator, id: string) {
  return user.state().tables.actor.byId.get(id)
}

/** The name of each actor that is shown, sorted. */
function names(user: Facilitator): readonly (string | undefined)[] {
  return Array.from(user.state().tables.actor.byId.values(), ({ name }) => name).sort()
}

describe('merging actors', () => {
  it('[G3] [G5] keeps everything of both: values, sets, memberships, relations, contacts, resources', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other]))
    expect(shownActor(user, other)).toBeUndefined()
    expect(user.state().tables.actor.otherNames?.(kept)).toEqual(['CLUB ASTRO'])
    expect(shownActor(user, kept)).toMatchObject({
      name: 'Club d’astronomie',
      rna: 'W231000001',
      website: 'astro.fr',
      tags: ['ciel', 'nuit'],
    })
    const { membership, contact, resource, relation } = user.state().tables
    for (const table of [membership, contact, resource]) {
      const actors = Array.from(table.byId.values(), ({ actor }) => actor)
      expect(actors).toEqual([kept, kept])
    }
    expect([...relation.byId.values()][0]).toMatchObject({ from: kept, to: kept })
  })

  it('shows the other’s value where the person chose it, and is one action that undo takes back', async () => {
    const { user, kept, other } = await withTwo()
    const before = user.canonical()
    const tables = JSON.stringify(names(user))
    const commits = user.session()?.commits.length ?? 0
    must(await user.mergeActors(kept, [other], { name: 'CLUB ASTRO' }))
    expect(shownActor(user, kept)?.name).toBe('CLUB ASTRO')
    expect(user.session()?.commits.length).toBe(commits + 1)
    expect(user.state().undo.undo).toBe('history.merge')
    must(await user.undo())
    expect(JSON.stringify(names(user))).toBe(tables)
    expect(shownActor(user, kept)?.name).toBe('Club d’astronomie')
    must(await user.redo())
    expect(names(user)).toEqual(['CLUB ASTRO'])
    expect(user.canonical()).not.toBe(before)
  })

  it('does nothing the second time', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other]))
    const commits = user.session()?.commits.length
    must(await user.mergeActors(kept, [other]))
    expect(user.session()?.commits.length).toBe(commits)
  })

  it('[G2] shows the actor that the person kept, whatever was merged into what before', async () => {
    const { user, kept, other } = await withTwo()
    const third = must(await user.addRecord('actor', { name: 'Astro-club' }))
    must(await user.mergeActors(kept, [other]))
    must(await user.mergeActors(third, [kept]))
    expect(names(user)).toEqual(['Astro-club'])
    expect(user.state().same.membersOf.get(third)?.length).toBe(3)
    // And back to the one that had been given up twice.
    must(await user.mergeActors(other, [third]))
    expect([...user.state().same.membersOf.keys()]).toEqual([other])
    expect(names(user)).toEqual(['CLUB ASTRO'])
  })

  it('keeps what a group showed of a field, when a third is merged into it', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other]))
    // Its id is before all others: what it says would come first of the given-up ones.
    must(
      await user.addRecord('actor', { name: 'Troisième', website: 'ailleurs.fr' }, '0'.repeat(16)),
    )
    must(await user.mergeActors(kept, ['0'.repeat(16)]))
    expect(shownActor(user, kept)?.website).toBe('astro.fr')
  })

  it('forgets that two were said not to be the same', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.notSame(kept, other))
    const said = (): unknown =>
      [kept, other].map(
        (id) =>
          user.state().rows.get(`actor/${id}`)?.values[`notSame/${id === kept ? other : kept}`],
      )
    expect(said()).toContain(true)
    must(await user.mergeActors(kept, [other]))
    expect(said()).not.toContain(true)
    must(await user.undo())
    expect(said()).toContain(true)
  })
})

describe('taking merged actors apart', () => {
  it('shows both as they were', async () => {
    const { user, kept, other } = await withTwo()
    const before = JSON.stringify([shownActor(user, kept), shownActor(user, other)])
    must(await user.mergeActors(kept, [other]))
    must(await user.takeApart(other))
    const bare = (id: string): unknown => ({ ...shownActor(user, id), sameAs: undefined })
    expect(JSON.stringify([bare(kept), bare(other)])).toBe(before)
    const { contact } = user.state().tables
    expect(new Set(Array.from(contact.byId.values(), ({ actor }) => actor))).toEqual(
      new Set([kept, other]),
    )
  })

  it('leaves the others together, also where they were tied through the one that leaves', async () => {
    const { user, kept, other } = await withTwo()
    const third = must(await user.addRecord('actor', { name: 'Astro-club' }))
    must(await user.mergeActors(other, [third]))
    must(await user.mergeActors(kept, [other]))
    for (const leaving of [other, kept, third]) {
      must(await user.takeApart(leaving))
      const { membersOf } = user.state().same
      const rest = [kept, other, third].filter((id) => id !== leaving).sort()
      expect([...membersOf.values()].map((ids) => [...ids].sort())).toEqual([rest])
      expect(shownActor(user, leaving)).toBeDefined()
      must(await user.undo())
      expect(user.state().same.membersOf.size).toBe(1)
    }
  })

  it('separates also where an actor that is removed ties them, and leaves that one removed', async () => {
    const { user, kept, other } = await withTwo()
    const link = must(await user.addRecord('actor', { name: 'Lien' }))
    must(
      await user.changeRecords(
        [
          {
            kind: 'actor',
            id: link,
            fields: { [`sameAs/${kept}`]: true, [`sameAs/${other}`]: true },
          },
        ],
        { label: 'history.merge' },
      ),
    )
    const row = user.state().rows.get(`actor/${link}`)
    if (row === undefined) throw new Error('no row')
    const { removalOf } = await import('../../../shared/change/make-changes')
    must(await user.changeRecords([removalOf(row)], { label: 'history.remove.actor' }))
    expect(user.state().same.membersOf.size).toBe(1)
    must(await user.takeApart(other))
    expect(user.state().same.membersOf.size).toBe(0)
    expect(names(user)).toEqual(['CLUB ASTRO', 'Club d’astronomie'])
  })
})

describe('merged actors that change', () => {
  it('[G4] clears a field, and takes a tag out, that only the given-up one says', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other]))
    must(await user.editRecord('actor', kept, { website: null, tags: ['ciel'] }))
    expect(shownActor(user, kept)?.website).toBeUndefined()
    expect(shownActor(user, kept)?.tags).toEqual(['ciel'])
  })

  it('go together when removed, and come back together, merged', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other]))
    must(await user.removeRecords('actor', [kept]))
    expect(names(user)).toEqual([])
    expect(user.state().tables.contact.byId.size).toBe(0)
    must(await user.undo())
    expect(names(user)).toEqual(['Club d’astronomie'])
    expect(user.state().tables.contact.byId.size).toBe(2)
  })

  it('are the same after a restart', async () => {
    const { user, kept, other } = await withTwo()
    must(await user.mergeActors(kept, [other], { name: 'Astro' }))
    const shown = JSON.stringify(shownActor(user, kept))
    const id = user.session()?.id ?? ''
    const again = await user.restart()
    must(await again.openTerritory(id))
    expect(JSON.stringify(shownActor(again, kept))).toBe(shown)
    expect(names(again)).toEqual(['Astro'])
  })

  it('[D4] leave nothing nameless behind when the file that brought one of them is taken back', async () => {
    const { user } = await withTerritory()
    const mine = must(await user.addRecord('actor', { name: 'À moi' }))
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: '0'.repeat(16), fields: { name: 'Reçu' } })
    must(await user.joinFile(colleague.file(), source))
    const joined = user.session()?.commits.at(-1)
    must(await user.notSame(mine, '0'.repeat(16)))
    must(await user.mergeActors(mine, ['0'.repeat(16)]))
    must(await user.undo())
    expect(names(user)).toEqual(['Reçu', 'À moi'])
    must(await user.takeBackCommit(joined?.id ?? ('' as never)))
    expect(names(user)).toEqual(['À moi'])
    must(await user.redo())
    expect(names(user)).toEqual(['Reçu', 'À moi'])
  })
})

describe('merging while others work', () => {
  it('[G1] is the same whichever way two people merged the same pair at once', async () => {
    const { user, kept, other } = await withTwo()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'actor', id: kept, fields: { [`sameAs/${other}`]: true } })
    must(await user.mergeActors(kept, [other]))
    must(await user.joinFile(colleague.file(), source))
    const shown = [kept, other].sort()[0] ?? ''
    expect([...user.state().tables.actor.byId.keys()]).toEqual([shown])
    expect([...user.state().rows.values()].flatMap(conflictsOf)).toEqual([])
    must(await user.takeApart(other))
    expect(names(user)).toEqual(['CLUB ASTRO', 'Club d’astronomie'])
  })

  it('keeps what a colleague wrote meanwhile in the one that was given up', async () => {
    const { user, kept, other } = await withTwo()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({
      kind: 'actor',
      id: other,
      fields: { phone: '05 55 00 00 00', 'tags/été': true },
    })
    must(await user.mergeActors(kept, [other]))
    must(await user.joinFile(colleague.file(), source))
    expect(shownActor(user, kept)).toMatchObject({
      phone: '05 55 00 00 00',
      tags: ['ciel', 'nuit', 'été'],
    })
  })

  it('[K2] shows as a disagreement that a colleague removed the one that was given up', async () => {
    const { user, kept, other } = await withTwo()
    const row = user.state().rows.get(`actor/${other}`)
    if (row === undefined) throw new Error('no row')
    const { removalOf } = await import('../../../shared/change/make-changes')
    const colleague = new Colleague(await fileOf(user))
    colleague.say(removalOf(row))
    must(await user.mergeActors(kept, [other]))
    must(await user.joinFile(colleague.file(), source))
    expect(shownActor(user, kept)?.website).toBe('astro.fr')
    const found = [...user.state().rows.values()].flatMap(conflictsOf)
    expect(found.map(({ id, register }) => [id, register])).toEqual([[other, 'removed']])
  })
})
