import { describe, expect, it } from 'vitest'
import type { BriefingDocument } from '../../../shared/briefing/document'
import { must, withTerritory } from './facilitator'

const other = { name: 'Voisin', kind: 'libre', code: '', communes: [], edits: [] }

/** Two territories on a computer; the second is open. */
async function withNeighbour() {
  const { user, id } = await withTerritory()
  must(await user.addRecord('actor', { name: 'La Fabrique' }))
  const second = must(await user.createTerritory(other))
  const [{ otherInputs }, { useBriefing }, { keepBriefing }, { storedTerritories }] =
    await Promise.all([
      import('../../../renderer/actions/other-territories'),
      import('../../../renderer/state/briefing-store'),
      import('../../../renderer/actions/keep-briefing'),
      import('../../../renderer/data/stored-territories'),
    ])
  const places = { places: [], byCode: new Map() } as never
  const read = (ids: readonly string[]) => otherInputs(ids, places, new Date(0))
  return { user, id, second, read, useBriefing, keepBriefing, storedTerritories }
}

describe('territories beside the open one', () => {
  it('are read with their records and their name, the open one left out', async () => {
    const { id, second, read } = await withNeighbour()
    const inputs = await read([second, id])
    expect(inputs.map(({ territory }) => territory?.id)).toEqual([id])
    const names = Array.from(inputs[0]?.tables.actor.values() ?? [], ({ name }) => name)
    expect(names).toEqual(['La Fabrique'])
    expect(inputs[0]?.territory?.name).toBeTruthy()
  })

  it('that are not here are told once, leave the choice, and are not made by looking', async () => {
    const { id, user, read, useBriefing, storedTerritories } = await withNeighbour()
    useBriefing.setState(({ choice }) => ({ choice: { ...choice, others: ['gone', id] } }))
    const before = await storedTerritories()
    expect(await read(['gone', id])).toHaveLength(1)
    expect(useBriefing.getState().choice.others).toEqual([id])
    expect(user.noticeKeys().filter((key) => key === 'errors.territory-unread')).toHaveLength(1)
    expect(await storedTerritories()).toEqual(before)
  })
})

describe('the briefing that a territory keeps', () => {
  it('is its own, and not one of several territories', async () => {
    const { user, keepBriefing } = await withNeighbour()
    const made = (code: 'region' | 'cover'): BriefingDocument =>
      ({
        ...{ title: code, madeAt: '2026-11-24T10:00:00Z', level: 'internal', language: 'fr' },
        sections: [{ code, title: '', blocks: [] }],
      }) as unknown as BriefingDocument
    const titles = () =>
      Array.from(user.state().tables.briefing.byId.values(), ({ title }) => title)
    await keepBriefing(made('cover'), {} as never)
    expect(titles()).toEqual(['cover'])
    await keepBriefing(made('region'), {} as never)
    expect(titles()).toEqual(['cover'])
  })
})
