import { describe, expect, it } from 'vitest'
import { must, withTerritory } from './facilitator'

async function withPair() {
  const { user } = await withTerritory()
  const { setPosition, removePosition } = await import('../../../renderer/actions/set-position')
  const actor = must(await user.addRecord('actor', { name: 'A' }))
  const challenge = must(await user.addRecord('challenge', { title: 'Mobilité' }))
  const pair = { actor, challenge }
  const positions = () => [...user.state().tables.position.byId.values()]
  return { user, setPosition, removePosition, pair, positions }
}

describe('setPosition', () => {
  it('notes one position for an actor and a challenge, whatever is said of it later', async () => {
    const { setPosition, pair, positions } = await withPair()
    must(await setPosition(pair, { stance: 'soutient' }))
    must(await setPosition(pair, { priority: 3 }))
    must(await setPosition(pair, { stance: 'oppose' }))
    expect(positions()).toHaveLength(1)
    expect(positions()[0]).toMatchObject({ ...pair, stance: 'oppose', priority: 3 })
  })

  it('gives it an id that a colleague’s computer gives too, so that two sayings are a disagreement', async () => {
    const { setPosition, pair, positions } = await withPair()
    must(await setPosition(pair, { stance: 'soutient' }))
    expect(positions()[0]?.id).toBe(`position:${pair.challenge}:${pair.actor}`)
  })

  it('changes the position that is there, whoever gave it its id', async () => {
    const { user, setPosition, pair, positions } = await withPair()
    const id = must(await user.addRecord('position', { ...pair, stance: 'neutre', source: 'PV' }))
    must(await setPosition(pair, { stance: 'porte' }))
    expect(positions()).toEqual([{ id, ...pair, stance: 'porte', source: 'PV' }])
  })

  it('does not bring back what was said before it was taken away', async () => {
    const { user, setPosition, removePosition, pair, positions } = await withPair()
    must(await setPosition(pair, { stance: 'soutient', priority: 4 }))
    const id = positions()[0]?.id ?? ''
    must(await user.editRecord('position', id, { notes: 'Dit en réunion' }))
    await removePosition(pair)
    expect(positions()).toEqual([])
    must(await setPosition(pair, { stance: 'reserve' }))
    expect(positions()).toEqual([{ id, ...pair, stance: 'reserve' }])
  })
})
