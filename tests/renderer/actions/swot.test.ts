// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { openTerritory } from '../ui/open-territory'

async function openGrid() {
  const open = await openTerritory()
  const swot = await import('../../../renderer/actions/swot')
  const add = async (quadrant: string, title: string): Promise<string> => {
    const added = await swot.addSwotItem(quadrant, title)
    if (!added.ok) throw new Error(added.error.kind)
    return added.value
  }
  const titles = (quadrant: string) =>
    swot.swotItemsOf(open.tables().swotItem.byId.values(), quadrant).map(({ title }) => title)
  return { ...open, ...swot, add, titles }
}

describe('findings of the AFOM grid', () => {
  it('stand in the order in which they were added, and where they are put, in one undo', async () => {
    const { add, titles, placeSwotItem, undo } = await openGrid()
    await add('atout', 'un')
    await add('atout', 'deux')
    const third = await add('atout', 'trois')
    await add('menace', 'quatre')
    await placeSwotItem(third, 'atout', 0)
    expect(titles('atout')).toEqual(['trois', 'un', 'deux'])
    await placeSwotItem(third, 'menace', 99)
    expect([titles('atout'), titles('menace')]).toEqual([
      ['un', 'deux'],
      ['quatre', 'trois'],
    ])
    await undo()
    expect(titles('atout')).toEqual(['trois', 'un', 'deux'])
    expect(titles('menace')).toEqual(['quatre'])
  })

  it('say nothing where they stand already', async () => {
    const { add, tables, placeSwotItem } = await openGrid()
    await add('atout', 'un')
    const second = await add('atout', 'deux')
    const before = tables().swotItem.version
    await placeSwotItem(second, 'atout', 1)
    expect(tables().swotItem.version).toBe(before)
  })
})

describe('a pasted table', () => {
  it('is written as one action: labels stay as people wrote them, undo takes all back', async () => {
    const { addRecord, tables, undo } = await openGrid()
    const { readPastedTable, planPastedTable, writePastedFigures } =
      await import('../../../renderer/actions/paste-figures')
    await addRecord('keyFigure', { title: 'Population', value: 11_800, year: '2021', order: 1 })
    const table = readPastedTable(
      'Libellé\tValeur\tAnnée\nPOPULATION\t11 640\t2022\nForêt\t52,5 %\t',
    )
    await writePastedFigures(planPastedTable(table, table.columns, tables().keyFigure.byId))
    const said = () =>
      [...tables().keyFigure.byId.values()].map(({ title, value, unit, year, order }) => [
        ...[title, value, unit, year, order],
      ])
    expect(said()).toEqual([
      ['Population', 11_640, undefined, '2022', 1],
      ['Forêt', 52.5, '%', undefined, 2],
    ])
    await undo()
    expect(said()).toEqual([['Population', 11_800, undefined, '2021', 1]])
  })
})
