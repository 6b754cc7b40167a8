import { describe, expect, it } from 'vitest'
import type { Term } from '../../../shared/model/term'
import { termLabel, termsOf } from '../../../shared/model/vocabularies/term-label'

const terms: readonly Term[] = [
  { id: 'challengeKind:eau', vocabulary: 'challengeKind', code: 'eau', fr: 'Eau', parent: 'defi' },
  { id: 'theme:eau', vocabulary: 'theme', code: 'eau', fr: 'Rivières', en: 'Rivers' },
  { id: 'theme:sport', vocabulary: 'theme', code: 'sport', fr: 'Le sport' },
  { id: 'theme:', vocabulary: 'theme', fr: 'Sans code' },
]

describe('termLabel', () => {
  it('says a code in the language asked for', () => {
    expect(termLabel('stage', 'idee', 'fr')).toBe('Idée')
    expect(termLabel('stage', 'idee', 'en')).toBe('Idea')
  })

  it('tells codes of different vocabularies apart', () => {
    expect(termLabel('role', 'expert', 'fr')).toBe('Expert')
    expect(termLabel('world', 'autre', 'en')).toBe('Others (media, experts, citizens)')
    expect(termLabel('resourceKind', 'autre', 'en')).toBe('Other')
  })

  it('says a term that the mission added, in its only language if need be', () => {
    expect(termLabel('challengeKind', 'eau', 'fr', terms)).toBe('Eau')
    expect(termLabel('challengeKind', 'eau', 'en', terms)).toBe('Eau')
    expect(termLabel('theme', 'eau', 'en', terms)).toBe('Rivers')
  })

  it('shows a code that nobody knows as it is', () => {
    expect(termLabel('stage', 'in_the_future', 'fr', terms)).toBe('in_the_future')
    expect(termLabel('no_such_vocabulary', 'x', 'fr')).toBe('x')
    expect(termLabel('stage', 'constructor', 'fr')).toBe('constructor')
  })
})

describe('termsOf', () => {
  it('lists the mission’s terms after CoTerr’s, with their parent', () => {
    const last = termsOf('challengeKind', terms).at(-1)
    expect(last).toEqual({ code: 'eau', fr: 'Eau', en: 'Eau', parent: 'defi' })
  })

  it('lets no mission term take the code of a term of CoTerr, nor be without a code', () => {
    const added = termsOf('theme', terms).slice(termsOf('theme').length)
    expect(added.map((term) => term.code)).toEqual(['eau'])
  })
})
