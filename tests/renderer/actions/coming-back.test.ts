import { describe, expect, it } from 'vitest'
import { conflictsOf } from '../../../shared/change/conflict'
import { must, withTerritory } from './facilitator'

describe('what was removed', () => {
  it('[D3] comes back when it is added again under the same identifier', async () => {
    const { user } = await withTerritory()
    const fields = { name: 'Commune', tags: ['a'] }
    must(await user.addRecord('actor', fields, 'siren:1'))
    must(await user.removeRecords('actor', ['siren:1']))
    must(await user.addRecord('actor', fields, 'siren:1'))
    expect(user.state().tables.actor.byId.get('siren:1')).toMatchObject(fields)
    must(await user.undo())
    expect(user.state().tables.actor.byId.size).toBe(0)
  })

  it('[D3] comes back when a word of the mission is added again', async () => {
    const { user } = await withTerritory()
    const term = { vocabulary: 'resourceKind', words: { fr: 'Légende locale' } }
    const code = must(await user.addTerm(term))
    must(await user.removeRecords('term', [`resourceKind:${code}`]))
    must(await user.addTerm(term))
    expect(user.state().tables.term.byId.size).toBe(1)
  })

  it('[D3] a place that went with its actor is none the less one when the actor is placed again', async () => {
    const { user } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A' }))
    must(await user.placeRecords([{ id: actor, x: 1, y: 2 }]))
    must(await user.removeRecords('actor', [actor]))
    must(
      await user.changeRecords([{ kind: 'actor', id: actor, fields: { removed: null } }], {
        label: 'history.edit.actor',
      }),
    )
    must(await user.placeRecords([{ id: actor, x: 1, y: 2 }]))
    const row = user.state().rows.get(`placement/${actor}`)
    expect(user.state().tables.placement.byId.get(actor)).toEqual({ id: actor, x: 1, y: 2 })
    expect(row === undefined ? null : conflictsOf(row)).toEqual([])
  })
})

describe('a set', () => {
  it('[M2] is emptied by clearing its field', async () => {
    const { user } = await withTerritory()
    const actor = must(await user.addRecord('actor', { name: 'A', tags: ['x', 'y'] }))
    must(await user.editRecord('actor', actor, { tags: null }))
    expect(user.state().tables.actor.byId.get(actor)).toEqual({ id: actor, name: 'A' })
  })
})
