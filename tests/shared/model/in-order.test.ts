import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, lastOrder, ordersAfterMove } from '../../../shared/model/in-order'

describe('the order that people give to records', () => {
  it('puts equal places by id, and what has none first', () => {
    const records = [
      { id: 'c', order: 2 },
      { id: 'b', order: 1 },
      { id: 'a', order: 2 },
      { id: 'z' },
    ]
    expect(inOrder(records).map(({ id }) => id)).toEqual(['z', 'b', 'a', 'c'])
    expect(lastOrder(records)).toBe(3)
    expect(lastOrder([])).toBe(1)
  })

  it('moves one record by saying the place of that one alone', () => {
    const records = [
      { id: 'a', order: 1 },
      { id: 'c', order: 3 },
      { id: 'b', order: 2 },
    ]
    expect(ordersAfterMove(records, 1)).toEqual([{ id: 'c', order: 1.5 }])
    expect(ordersAfterMove([{ id: 'c', order: 3 }, ...records.slice(0, 1)], 0)).toEqual([
      { id: 'c', order: 0 },
    ])
  })

  it('leads to the wanted order from any places, said, equal or unsaid', () => {
    const places = fc.array(fc.option(fc.constantFrom(0, 1, 1.5, 2, 3), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(places, fc.nat(), fc.nat(), (orders, one, other) => {
        const records = inOrder(
          orders.map((order, index) => ({
            id: `r${String(index)}`,
            ...(order === undefined ? {} : { order }),
          })),
        )
        const [from, to] = [one % records.length, other % records.length]
        const wanted = records.toSpliced(from, 1)
        const moved = records[from]
        if (moved === undefined) return
        wanted.splice(to, 0, moved)
        const said = new Map(ordersAfterMove(wanted, to).map(({ id, order }) => [id, order]))
        const after = inOrder(
          records.map((record) => {
            const order = said.get(record.id)
            return order === undefined ? record : { ...record, order }
          }),
        )
        expect(after.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
      }),
    )
  })

  it('numbers all anew where no room is left between two', () => {
    const records = [
      { id: 'a', order: 1 },
      { id: 'c', order: 5 },
      { id: 'b', order: 1 + 2 ** -41 },
    ]
    expect(ordersAfterMove(records, 1)).toEqual([
      { id: 'c', order: 2 },
      { id: 'b', order: 3 },
    ])
  })
})
