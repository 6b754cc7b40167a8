import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../shared/kernel/plain-words'

describe('plainWords', () => {
  it.each([
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['L’HAŸ  LES ROSES ', 'l hay les roses'],
    ['Œting', 'oeting'],
    ['SAINT-ÉTIENNE (42)', 'saint etienne 42'],
    ['« »', ''],
    ['Association 1901', 'association 1901'],
  ])('reads %s as « %s »', (text, words) => {
    expect(plainWords(text)).toBe(words)
  })

  it('is the same for a letter and its accent written together or apart', () => {
    expect(plainWords('E\u0301vreux')).toBe(plainWords('\u00c9vreux'))
  })
})
