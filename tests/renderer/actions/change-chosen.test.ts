import { describe, expect, it } from 'vitest'
import { registersFor } from '../../../renderer/ui/selection/fields-of-several'
import { must, withTerritory } from './facilitator'

/** Three actors and an alliance, and the actions on several at once over the same territory. */
async function withChosen() {
  const { user } = await withTerritory()
  const [changing, pinning, choosing, view] = await Promise.all([
    import('../../../renderer/actions/change-chosen'),
    import('../../../renderer/actions/pin-places'),
    import('../../../renderer/actions/choose-nodes'),
    import('../../../renderer/state/network-store'),
  ])
  const actors = ['a', 'b', 'c']
  for (const id of actors) {
    must(await user.addRecord('actor', { name: id, themes: ['energie', id], influence: 2 }, id))
  }
  must(await user.addRecord('alliance', { title: 'Toit' }, 'toit'))
  must(await user.addRecord('membership', { actor: 'a', alliance: 'toit' }, 'a-toit'))
  const chosenNow = () => [...view.useNetworkView.getState().selected].sort()
  return { user, actors, chosenNow, ...changing, ...pinning, ...choosing }
}

describe('several chosen together', () => {
  it('get one value of a field, and all get their own back in one undo', async () => {
    const { user, actors, editSeveral } = await withChosen()
    must(await editSeveral('actor', actors, registersFor('actor', 'influence', 4, false)))
    const influence = () => actors.map((id) => user.state().tables.actor.byId.get(id)?.influence)
    expect(influence()).toEqual([4, 4, 4])
    must(await user.undo())
    expect(influence()).toEqual([2, 2, 2])
  })

  it('gain or lose an element of a set, and keep their others', async () => {
    const { user, actors, editSeveral } = await withChosen()
    const themes = () =>
      actors.map((id) => [...(user.state().tables.actor.byId.get(id)?.themes ?? [])].sort())
    const added = registersFor('actor', 'themes', ['eau'], false)
    must(await editSeveral('actor', actors, added))
    expect(themes()).toEqual(actors.map((id) => [id, 'eau', 'energie'].sort()))
    const takenOut = registersFor('actor', 'themes', ['energie', 'eau'], true)
    must(await editSeveral('actor', ['a', 'b'], takenOut))
    expect(themes()).toEqual([['a'], ['b'], ['c', 'eau', 'energie']])
  })

  it('become an alliance with all of them as partners, taken back whole', async () => {
    const { user, actors, gatherInAlliance } = await withChosen()
    must(await gatherInAlliance('neuf', { title: 'Neuf', form: 'dialogue' }, actors))
    const { alliance, membership } = user.state().tables
    expect(alliance.byId.get('neuf')).toMatchObject({ title: 'Neuf', form: 'dialogue' })
    const partners = [...membership.byId.values()].filter((part) => part.alliance === 'neuf')
    expect(partners.map(({ actor }) => actor).sort()).toEqual(actors)
    must(await user.undo())
    expect(user.state().tables.alliance.byId.has('neuf')).toBe(false)
    expect(user.state().tables.membership.byId.size).toBe(1)
  })

  it('go together, actors and alliances, with what goes with them, and come back in one undo', async () => {
    const { user, removeChosen } = await withChosen()
    must(await removeChosen({ actors: ['a', 'b'], alliances: ['toit'] }))
    expect([...user.state().tables.actor.byId.keys()]).toEqual(['c'])
    expect(user.state().tables.alliance.byId.size).toBe(0)
    expect(user.state().tables.membership.byId.size).toBe(0)
    must(await user.undo())
    const shown = user.state().tables
    expect([...shown.actor.byId.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect(shown.membership.byId.get('a-toit')).toMatchObject({ actor: 'a', alliance: 'toit' })
  })

  it('are pinned where they stand, and freed: those that were not pinned are not spoken of', async () => {
    const { user, pinPlaces, freePlaces } = await withChosen()
    await pinPlaces([
      { id: 'a', x: 1, y: 2 },
      { id: 'toit', x: 3, y: 4 },
    ])
    expect(user.state().tables.placement.byId.get('toit')).toMatchObject({ x: 3, y: 4 })
    await freePlaces(['a', 'toit', 'b'])
    expect(user.state().tables.placement.byId.get('a')?.x).toBeUndefined()
    expect(user.state().tables.placement.byId.has('b')).toBe(false)
    expect(user.noticeKeys()).toEqual(['selection.pinned', 'selection.freed'])
    must(await user.undo())
    expect(user.state().tables.placement.byId.get('a')).toMatchObject({ x: 1, y: 2 })
  })
})

describe('choosing', () => {
  it('replaces, adds, and turns each the other way round', async () => {
    const { chooseNodes, leaveOut, chosenNow } = await withChosen()
    chooseNodes(['a', 'b'], 'replace')
    chooseNodes(['c', 'a'], 'add')
    expect(chosenNow()).toEqual(['a', 'b', 'c'])
    chooseNodes(['a', 'd'], 'toggle')
    expect(chosenNow()).toEqual(['b', 'c', 'd'])
    leaveOut(['b', 'x'])
    expect(chosenNow()).toEqual(['c', 'd'])
    chooseNodes([], 'replace')
    expect(chosenNow()).toEqual([])
  })
})
