import { describe, expect, it } from 'vitest'
import { pointOf, sentencesOf } from '../../../../renderer/briefing/pptx/point-of'

describe('the sentences of a text', () => {
  it.each([
    ['Le réseau tient. Il a 12 liens. « Oui », dit-on.', 3],
    ['M. Durand est élu. Il préside.', 2],
    ['La part est de 45,5 % du total. Elle monte.', 2],
    ['Rien ne finit', 1],
    ['', 0],
  ])('of « %s » are %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
    expect(sentencesOf(text).join(' ')).toBe(text)
  })
})

describe('the point of a text', () => {
  it.each([
    ['Le réseau tient. Il a 12 liens.', 'Le réseau tient'],
    ['Ce qui ressort\u202f:', null],
    [`${'long '.repeat(30)}.`, null],
    ['', null],
  ])('of « %s » is %s', (text, point) => {
    expect(pointOf(text)).toBe(point)
  })
})
