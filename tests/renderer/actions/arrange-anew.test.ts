import { describe, expect, it } from 'vitest'
import type { SettledPosition } from '../../../renderer/state/territory-store'
import type { Facilitator } from './facilitator'
import { must, withTerritory } from './facilitator'
import { Colleague, fileOf, source } from './handed-over'

type Layout = ReadonlyMap<string, SettledPosition>

/** Two actors, one of them placed by hand, in a picture that was remembered. */
async function arranged() {
  const { user, id } = await withTerritory()
  const [layouts, { arrangeAnew }, { copyRequest }] = await Promise.all([
    import('../../../renderer/actions/save-layout'),
    import('../../../renderer/actions/place-records'),
    import('../../../renderer/actions/copy-request'),
  ])
  const a = must(await user.addRecord('actor', { name: 'A' }))
  const b = must(await user.addRecord('actor', { name: 'B' }))
  must(await user.placeRecords([{ id: a, x: 7, y: 8 }]))
  const first: Layout = new Map([
    [a, [1.25, 2.5, 1]],
    [b, [3, 4, 1]],
  ])
  await layouts.rememberLayout(first)
  return { user, id, a, b, first, arrangeAnew, copyRequest, ...layouts }
}

const pinned = (user: Facilitator, id: string) => user.state().tables.placement.byId.get(id)?.x

describe('arranging anew', () => {
  it('asks for a new picture, and undo brings the earlier one back exactly', async () => {
    const { user, a, b, first, arrangeAnew, rememberLayout, showAskedArrangement } =
      await arranged()
    must(await arrangeAnew())
    expect(user.state().arranged).toBe(1)
    expect(user.state().layout.size).toBe(0)
    expect(pinned(user, a)).toBeUndefined()
    const second: Layout = new Map([
      [a, [10, 20, 1]],
      [b, [30, 40, 1]],
    ])
    await rememberLayout(second)
    must(await user.undo())
    await showAskedArrangement()
    expect(user.state().arranged).toBe(0)
    expect(user.state().layout).toEqual(first)
    expect(pinned(user, a)).toBe(7)
    must(await user.redo())
    await showAskedArrangement()
    expect(user.state().layout).toEqual(second)
    expect(pinned(user, a)).toBeUndefined()
  })

  it('can be taken back after a new start', async () => {
    const { user, id, first, arrangeAnew } = await arranged()
    must(await arrangeAnew())
    must(await arrangeAnew())
    const again = await user.restart()
    must(await again.openTerritory(id))
    const { showAskedArrangement } = await import('../../../renderer/actions/save-layout')
    expect(again.state().arranged).toBe(2)
    must(await again.undo())
    must(await again.undo())
    await showAskedArrangement()
    expect(again.state().layout).toEqual(first)
  })

  it('says in a copy of which arrangement its positions are', async () => {
    const { id, a, arrangeAnew, copyRequest, rememberLayout } = await arranged()
    expect(copyRequest(id, null).network.view).toEqual({})
    must(await arrangeAnew())
    await rememberLayout(new Map([[a, [5, 6, 0]]]))
    const { network } = copyRequest(id, null)
    expect(network.view).toEqual({ arrangement: 1 })
    expect(network.positions.get(a)).toEqual([5, 6])
  })

  it('of somebody else is taken with its positions; positions of another arrangement are not', async () => {
    const { user, id, a, b, first } = await arranged()
    const colleague = new Colleague(await fileOf(user))
    colleague.say({ kind: 'territory', id, fields: { arrangement: 1 } })
    const drawn = (arrangement: number, name: string) =>
      user.joinFile(
        {
          ...colleague.file(),
          network: { positions: new Map([[b, [77, 88]]]), view: { arrangement } },
        },
        { ...source, name },
      )
    must(await drawn(0, 'ancien'))
    const { showAskedArrangement } = await import('../../../renderer/actions/save-layout')
    await showAskedArrangement()
    expect(user.state().layout.size).toBe(0)
    must(await user.undo())
    await showAskedArrangement()
    expect(user.state().layout).toEqual(first)
    must(await drawn(1, 'nouveau'))
    expect(user.state().arranged).toBe(1)
    expect(user.state().layout).toEqual(new Map([[b, [77, 88]]]))
    expect(user.state().layout.has(a)).toBe(false)
  })
})
