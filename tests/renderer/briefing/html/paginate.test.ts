import { describe, expect, it } from 'vitest'
import type { Measured, Parts } from '../../../../renderer/briefing/html/paginate'
import { paginate } from '../../../../renderer/briefing/html/paginate'

const plain: Measured = {
  height: 100,
  gap: 10,
  isKeptWithNext: false,
  parts: null,
  shrink: null,
  startsPage: false,
  floats: false,
  yields: false,
}

const block = (height: number, more: Partial<Measured> = {}): Measured => ({
  ...plain,
  height,
  ...more,
})
const title = (height = 20): Measured => block(height, { isKeptWithNext: true })
const text = (height: number): Measured => block(height, { yields: true })
const picture = (height: number): Measured =>
  block(height, { shrink: { height: height - 20, least: 0.8 }, floats: true })

function table(rows: number, rowHeight: number, more: Partial<Parts> = {}): Measured {
  const parts = {
    heights: Array.from({ length: rows }, () => rowHeight),
    head: 30,
    tail: 20,
    atLeast: 2,
    wholeUpTo: 0.3,
    ...more,
  }
  return block(rows * rowHeight + parts.head + parts.tail, { parts })
}

/** What stands where: `unit` whole, `unit:from-to` in parts, `~` where smaller. */
function dealt(units: readonly Measured[], height = 1000): readonly string[] {
  return paginate(units, height).map((page) =>
    page
      .map(({ unit, from, to, scale, zoom }) => {
        const count = units[unit]?.parts?.heights.length ?? 0
        const part = from === 0 && to === count ? '' : `:${from}-${to}`
        return `${unit}${part}${scale < 1 ? '~' : ''}${zoom < 1 ? '!' : ''}`
      })
      .join(' '),
  )
}

describe('pages', () => {
  it('are none of nothing', () => {
    expect(dealt([])).toEqual([])
  })

  it('hold what fits, gaps included, and no gap above the first', () => {
    expect(dealt([block(490), block(500)])).toEqual(['0 1'])
    expect(dealt([block(490), block(501)])).toEqual(['0', '1'])
  })

  it('keep a title, and a title under it, with what follows', () => {
    expect(dealt([block(900), title(), title(), block(50)])).toEqual(['0', '1 2 3'])
    expect(dealt([block(900), title(), block(50)])).toEqual(['0 1 2'])
  })

  it('keep a title with the first rows of a table', () => {
    expect(dealt([block(890), title(), table(20, 40)])).toEqual(['0', '1 2'])
    expect(dealt([block(700), title(), table(20, 40)])).toEqual(['0 1 2:0-5', '2:5-20'])
  })

  it('part a table between rows, with room for its head on each page', () => {
    // 30 of head and 24 rows of 40: 990.
    expect(dealt([table(60, 40)])).toEqual(['0:0-24', '0:24-48', '0:48-60'])
  })

  it('leave no single row behind, before or after', () => {
    // 25 rows: 24 would fit, and one would stand alone.
    expect(dealt([table(25, 40)])).toEqual(['0:0-23', '0:23-25'])
    expect(dealt([block(900), table(20, 40)])).toEqual(['0', '1'])
  })

  it('leave a small table whole', () => {
    expect(dealt([block(850), table(5, 40)])).toEqual(['0', '1'])
    expect(dealt([block(850), table(8, 40)])).toEqual(['0 1:0-2', '1:2-8'])
  })

  it('make a picture a little smaller where that spares a page, and no more than a little', () => {
    expect(dealt([block(600), picture(420)])).toEqual(['0 1~'])
    expect(dealt([block(600), picture(600)])).toEqual(['0', '1'])
  })

  it('fill the room before a picture with the texts after it, and nothing else', () => {
    expect(dealt([block(500), picture(700), text(200), text(100), text(100), block(40)])).toEqual([
      '0 2 3 4',
      '1 5',
    ])
    expect(dealt([block(500), picture(700), block(200)])).toEqual(['0', '1 2'])
    expect(dealt([block(500), picture(700), text(200)])).toEqual(['0 2', '1'])
  })

  it('begin where they are told to', () => {
    expect(dealt([block(100), block(100, { startsPage: true }), block(100)])).toEqual(['0', '1 2'])
  })

  it('make what is higher than a page smaller instead of cutting it', () => {
    const [page] = paginate([block(2000)], 1000)
    expect(page).toEqual([{ unit: 0, from: 0, to: 0, scale: 1, zoom: 0.5 }])
    expect(dealt([table(3, 1500)])).toEqual(['0:0-1!', '0:1-2!', '0:2-3!'])
  })
})
