import { afterEach, describe, expect, it, vi } from 'vitest'
import { france } from '../../shared/places/france'
import { must, startFacilitator } from './facilitator'

const places = '../../../renderer/actions/load-places'
const wanted = { name: 'Essai', kind: 'commune', code: '35238', communes: [], edits: [] }

async function start(whileLoading: () => Promise<void>) {
  vi.doMock(places, () => ({
    loadPlaces: async () => {
      await whileLoading()
      return { places: france }
    },
  }))
  const user = await startFacilitator()
  const { enterAuthorities } = await import('../../../renderer/actions/enter-authorities')
  must(await user.createTerritory(wanted))
  return { user, enterAuthorities }
}

afterEach(() => {
  vi.doUnmock(places)
})

describe('entering the authorities', () => {
  it('[D3] brings back those that were removed', async () => {
    const { user, enterAuthorities } = await start(() => Promise.resolve())
    await enterAuthorities()
    const ids = [...user.state().tables.actor.byId.keys()].sort()
    expect(ids.length).toBeGreaterThan(1)
    must(await user.removeRecords('actor', ids.slice(0, 1)))
    await enterAuthorities()
    expect([...user.state().tables.actor.byId.keys()].sort()).toEqual(ids)
  })

  it('enters none in a territory that was opened meanwhile', async () => {
    let open = (): Promise<void> => Promise.resolve()
    const { user, enterAuthorities } = await start(() => open())
    open = async () => {
      must(await user.createTerritory({ ...wanted, name: 'Autre' }))
    }
    await enterAuthorities()
    expect(user.state().tables.actor.byId.size).toBe(0)
  })
})
