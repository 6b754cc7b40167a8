import { describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'

/** The views' actions over the facilitator's own modules. */
async function viewsOf(user: Facilitator) {
  const [actions, { savedViews }, { useNetworkView }, look] = await Promise.all([
    import('../../../renderer/actions/saved-views'),
    import('../../../renderer/state/saved-views'),
    import('../../../renderer/state/network-store'),
    import('../../../renderer/actions/network-view'),
  ])
  return {
    ...actions,
    ...look,
    user,
    network: useNetworkView.getState,
    titles: () => savedViews().map(({ title }) => title),
    idOf: (title: string) => savedViews().find((view) => view.title === title)?.id ?? '',
  }
}

async function withThreeViews() {
  const { user, id } = await withTerritory()
  const views = await viewsOf(user)
  await views.saveView('Une', '')
  views.changeSettings({ projection: 'one-mode', arrangement: { kind: 'map' } })
  views.restAt({ middleX: 12, middleY: -5, zoom: 2 })
  await views.saveView('Deux', 'À dire')
  await views.saveView('Trois', '')
  return { views, id, user }
}

describe('saved views', () => {
  it('open as they were saved, with their place in the window', async () => {
    const { views } = await withThreeViews()
    views.openView(views.idOf('Une'))
    expect(views.network().settings.arrangement).toEqual({ kind: 'free' })
    expect(views.network().cameraAsked).toBe('whole')
    views.openView(views.idOf('Deux'))
    expect(views.network().settings).toMatchObject({
      projection: 'one-mode',
      arrangement: { kind: 'map' },
    })
    expect(views.network().cameraAsked).toEqual({ middleX: 12, middleY: -5, zoom: 2 })
  })

  it('are moved in the story, within its ends, and taken back by one undo each', async () => {
    const { views, user } = await withThreeViews()
    await views.moveView(views.idOf('Trois'), -1)
    expect(views.titles()).toEqual(['Une', 'Trois', 'Deux'])
    await views.moveView(views.idOf('Une'), -1)
    expect(views.titles()).toEqual(['Une', 'Trois', 'Deux'])
    must(await user.undo())
    expect(views.titles()).toEqual(['Une', 'Deux', 'Trois'])
    await views.removeView(views.idOf('Deux'))
    expect(views.titles()).toEqual(['Une', 'Trois'])
    must(await user.undo())
    expect(views.titles()).toEqual(['Une', 'Deux', 'Trois'])
  })

  it('stand in one order everywhere where two people gave two of them one place', async () => {
    const { views, user } = await withThreeViews()
    must(await user.addRecord('savedView', { title: 'Aussi deux', order: 2 }, '0'))
    expect(views.titles()).toEqual(['Une', 'Aussi deux', 'Deux', 'Trois'])
    await views.moveView(views.idOf('Deux'), -1)
    expect(views.titles()).toEqual(['Une', 'Deux', 'Aussi deux', 'Trois'])
  })

  it('take what is shown now, and other words', async () => {
    const { views } = await withThreeViews()
    views.changeFilter({ themes: ['eau'] })
    await views.updateView(views.idOf('Une'))
    await views.describeView(views.idOf('Une'), { title: 'L’eau', notes: ' ' })
    const [first] = [...views.user.state().tables.savedView.byId.values()].filter(
      ({ title }) => title === 'L’eau',
    )
    expect(first).toMatchObject({ themes: ['eau'], projection: 'one-mode', order: 1 })
    expect(first).not.toHaveProperty('notes')
  })

  it('show the actor that the one in their middle was merged into', async () => {
    const { views, user } = await withThreeViews()
    const kept = must(await user.addRecord('actor', { name: 'A' }))
    const given = must(await user.addRecord('actor', { name: 'A bis' }))
    views.changeSettings({ arrangement: { kind: 'around', id: given, steps: 2 } })
    await views.saveView('Autour', '')
    must(
      await user.changeRecords(
        [{ kind: 'actor', id: given, fields: { [`sameAs/${kept}`]: true } }],
        { label: 'history.merge' },
      ),
    )
    views.openView(views.idOf('Autour'))
    expect(views.network().settings.arrangement).toEqual({ kind: 'around', id: kept, steps: 2 })
  })
})

describe('how the network is looked at', () => {
  it('is the usual way again in another territory', async () => {
    const { views, user } = await withThreeViews()
    expect(views.network().settings.projection).toBe('one-mode')
    must(
      await user.createTerritory({ name: 'B', kind: 'libre', code: '', communes: [], edits: [] }),
    )
    expect(views.network().settings.projection).toBe('two-mode')
    expect(views.network().camera).toBeNull()
  })
})

describe('the network as last set', () => {
  it('is the view changed last until something was looked at, then what is looked at', async () => {
    const { views } = await withThreeViews()
    const { networkAsLastSet } = await import('../../../renderer/actions/network-as-last-set')
    const { forgetNetworkView } = await import('../../../renderer/actions/network-view')
    forgetNetworkView()
    await views.describeView(views.idOf('Une'), { title: 'Une', notes: 'Dite en dernier' })
    expect(networkAsLastSet().arrangement).toEqual({ kind: 'free' })
    await views.describeView(views.idOf('Deux'), { title: 'Deux', notes: 'Puis elle' })
    expect(networkAsLastSet()).toMatchObject({
      projection: 'one-mode',
      arrangement: { kind: 'map' },
    })
    views.changeSettings({ arrangement: { kind: 'clustered', by: 'world' } })
    expect(networkAsLastSet().arrangement).toEqual({ kind: 'clustered', by: 'world' })
  })

  it('is as usual where nothing was saved or looked at', async () => {
    await withTerritory()
    const { networkAsLastSet } = await import('../../../renderer/actions/network-as-last-set')
    const { usualSettings } = await import('../../../shared/graph/network-settings')
    expect(networkAsLastSet()).toEqual(usualSettings)
  })
})
