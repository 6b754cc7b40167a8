import { describe, expect, it } from 'vitest'
import { differingPart, shortenParts } from '../../../../renderer/ui/conflicts/differing-part'

const sentence = 'Porte les compétences que lui ont confiées ses vingt-six communes membres'

describe('what a text says otherwise than another', () => {
  it('is the words between those that both begin and end with', () => {
    const other = sentence.replace('vingt-six', 'trente')
    expect(differingPart(sentence, other)).toEqual({
      start: 'Porte les compétences que lui ont confiées ses ',
      own: 'vingt-six',
      end: ' communes membres',
    })
  })

  it('is nothing where the other only adds, at either end', () => {
    expect(differingPart(sentence, `${sentence} et deux syndicats`).own).toBe('membres')
    expect(differingPart(sentence, `Elle : ${sentence}`)).toEqual({
      start: '',
      own: '',
      end: sentence,
    })
  })

  it('is all of it where they share nothing, or are short enough to compare', () => {
    expect(differingPart('05 55 66', '05 55 67')).toEqual({ start: '', own: '05 55 66', end: '' })
    const other = 'Aucun mot de celle-ci ne se retrouve là, ni au début ni en fin'
    expect(differingPart(sentence, other)).toEqual({ start: '', own: sentence, end: '' })
  })

  it('does not count a word twice', () => {
    const twice = 'la la la la la la la la la la la la la la la'
    const more = `${twice} la`
    const { start, own, end } = differingPart(more, twice)
    expect(start + own + end).toBe(more)
  })

  it('is shown with a little of what surrounds it', () => {
    const parts = shortenParts({ start: 'd'.repeat(500), own: 'x', end: 'f'.repeat(500) })
    expect(parts.start).toBe(`…${'d'.repeat(80)}`)
    expect(parts.own).toBe('x')
    expect(parts.end).toBe(`${'f'.repeat(80)}…`)
    expect(shortenParts({ start: '', own: 'y'.repeat(9000), end: '' }).own).toHaveLength(1501)
  })
})
