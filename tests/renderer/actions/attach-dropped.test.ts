import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTerritory } from './facilitator'
import { stubWorkers } from './in-process-workers'

beforeEach(async () => {
  stubWorkers()
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const files = ['plan.PDF', 'equipe.coterr', 'acteurs.csv', 'notes.txt'].map(
  (name) => new File(['%PDF-1.7'], name),
)

async function drop(): Promise<readonly string[]> {
  const { attachDropped } = await import('../../../renderer/actions/attach-dropped')
  return attachDropped(files).map(({ name }) => name)
}

describe('photos and documents dropped on the window', () => {
  it('are attached to the record whose form is open, while territories and tables open', async () => {
    const { user } = await withTerritory()
    await user.addRecord('actor', { name: 'La Halle' }, 'halle')
    const { openRecord } = await import('../../../renderer/actions/navigation')
    openRecord('actor', 'halle')
    expect(await drop()).toEqual(['equipe.coterr', 'acteurs.csv', 'notes.txt'])
    await vi.waitFor(() => {
      const held = [...user.state().tables.attachment.byId.values()]
      expect(held.map(({ record, name }) => [record, name])).toEqual([['halle', 'plan.pdf']])
    })
  })

  it('are attached to the territory on its own screen, and to nothing where nothing is open', async () => {
    const { user, id } = await withTerritory()
    expect(await drop()).toHaveLength(4)
    const { goTo } = await import('../../../renderer/actions/navigation')
    goTo('diagnosis')
    expect(await drop()).toHaveLength(3)
    await vi.waitFor(() => {
      const held = [...user.state().tables.attachment.byId.values()]
      expect(held.map(({ record }) => record)).toEqual([id])
    })
  })
})
