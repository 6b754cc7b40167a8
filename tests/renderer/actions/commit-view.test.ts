import { beforeEach, describe, expect, it } from 'vitest'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'
import { serveWorkers } from './served-workers'

beforeEach(serveWorkers)

/** The history as its screen reads it; the modules are those of the facilitator that started last. */
async function history(user: Facilitator) {
  const [actions, { useCommitView }] = await Promise.all([
    import('../../../renderer/actions/commit-view'),
    import('../../../renderer/state/commit-view-store'),
  ])
  const idAt = (index: number) => {
    const id = user.session()?.commits.at(index)?.id
    if (id === undefined) throw new Error(`there is no action ${String(index)}`)
    return id
  }
  return {
    ...actions,
    idAt,
    state: useCommitView.getState,
    lines: () => useCommitView.getState().lines.map(({ how, title }) => `${how} ${title}`),
  }
}

describe('an action of the history', () => {
  it('opens to what it changed then, whatever was done since', async () => {
    const { user } = await withTerritory()
    const mill = must(await user.addRecord('actor', { name: 'Moulin', phone: '01' }))
    must(await user.editRecord('actor', mill, { phone: '02', acronym: 'ML' }))
    must(await user.editRecord('actor', mill, { phone: '03' }))
    const view = await history(user)
    await view.openCommit(view.idAt(2))
    expect(view.state()).toMatchObject({ about: 'done', stage: 'ready', isThinned: false })
    expect(view.lines()).toEqual(['changed Moulin'])
    const details = await view.commitDetails(`actor/${mill}`)
    expect(details?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['acronym', null, 'ML'],
      ['phone', '01', '02'],
    ])
    expect(details?.fields.every(({ by }) => by?.isMine === true)).toBe(true)
    await view.openCommit(view.idAt(1))
    expect(view.lines()).toEqual(['added Moulin'])
    view.closeCommit()
    expect(view.state().id).toBe(null)
  })

  it('tells of a file that was joined who had said what in it, and whom that concerns', async () => {
    const { user } = await withTerritory()
    const mill = must(await user.addRecord('actor', { name: 'Moulin' }))
    const feast = must(await user.addRecord('alliance', { title: 'Fête de l’eau' }))
    const alix = new Colleague(await fileOf(user), 'alix000000', 'Alix')
    alix.say({ kind: 'membership', id: 'part', fields: { actor: mill, alliance: feast } })
    must(await user.joinFile(alix.file(), source))
    const view = await history(user)
    await view.openCommit(view.idAt(-1))
    expect(view.state().lines).toMatchObject([
      { title: 'Moulin', of: 'Fête de l’eau', how: 'added' },
    ])
    const details = await view.commitDetails('membership/part')
    expect(details?.fields[0]?.by).toMatchObject({ person: 'Alix', file: source.name })
    expect(details?.names.get(feast)).toBe('Fête de l’eau')
  })

  it('tells before it is taken back what that changes, does just that, and is done again', async () => {
    const { user } = await withTerritory()
    const mill = must(await user.addRecord('actor', { name: 'Moulin' }))
    const alix = new Colleague(await fileOf(user), 'alix000000', 'Alix')
    alix.say({ kind: 'actor', id: mill, fields: { name: 'Moulin à eau', phone: '05' } })
    alix.say({ kind: 'actor', id: 'inn', fields: { name: 'Auberge' } })
    must(await user.joinFile(alix.file(), source))
    must(await user.editRecord('actor', mill, { phone: '06' }))
    const joined = user.canonical()
    const view = await history(user)
    const id = view.idAt(2)
    await view.foreseeTakingBack(id)
    expect(view.lines()).toEqual(['removed Auberge', 'changed Moulin'])
    expect((await view.commitDetails(`actor/${mill}`))?.fields).toMatchObject([
      { field: 'name', before: 'Moulin à eau', after: 'Moulin' },
    ])
    expect(user.canonical()).toBe(joined)
    await view.takeBackShown()
    expect(user.noticeKeys()).toEqual(['join.takenBack'])
    expect(user.state().tables.actor.byId.get(mill)).toMatchObject({ name: 'Moulin', phone: '06' })
    expect(user.state().tables.actor.byId.has('inn')).toBe(false)
    await view.bringBack(id)
    expect(user.state().tables.actor.byId.get(mill)).toMatchObject({
      name: 'Moulin à eau',
      phone: '06',
    })
    expect(user.state().tables.actor.byId.has('inn')).toBe(true)
    await view.bringBack(id)
    expect(user.noticeKeys()).toEqual([
      'join.takenBack',
      'join.broughtBack',
      'errors.nothing-to-undo',
    ])
  })

  it('says so where a part of it is forgotten', async () => {
    const { user } = await withTerritory()
    must(await user.addRecord('actor', { name: 'Moulin' }))
    const view = await history(user)
    await user.session()?.database.sets.delete(view.idAt(1))
    await view.openCommit(view.idAt(1))
    expect(view.state()).toMatchObject({ isThinned: true, lines: [], stage: 'ready' })
  })
})
