import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../shared/briefing/outline-of'
import { sectionCodes } from '../../../shared/briefing/sections'

describe('the outline of a briefing', () => {
  it('has every section in CoTerr’s own order, where nobody decided', () => {
    expect(outlineOf([])).toEqual(sectionCodes.map((code) => ({ code, isOff: false })))
  })

  it('has them in the order that people gave, a place between two others too', () => {
    const codes = outlineOf([
      { id: 'swot', order: 2.5 },
      { id: 'territory', order: 12 },
    ]).map(({ code }) => code)
    expect(codes).toEqual([
      ...['cover', 'essentials', 'swot', 'challenges', 'actors', 'alliances', 'network'],
      ...['maturity', 'annex', 'territory'],
    ])
  })

  it('keeps what is the director’s own, and takes a blank text for none', () => {
    const entries = outlineOf([
      { id: 'actors', title: 'Qui est là', text: ' \n', isOff: true },
      { id: 'unknown', title: 'Autre' },
    ])
    expect(entries).toHaveLength(sectionCodes.length)
    expect(entries.find(({ code }) => code === 'actors')).toEqual({
      code: 'actors',
      isOff: true,
      title: 'Qui est là',
    })
  })
})
