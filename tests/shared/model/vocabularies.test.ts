import { describe, expect, it } from 'vitest'
import type { FieldSpecs } from '../../../shared/model/field'
import { recordKinds } from '../../../shared/model/record-kinds'
import type { Vocabulary } from '../../../shared/model/vocabulary'
import {
  isVocabularyName,
  parentVocabulary,
  vocabularies,
} from '../../../shared/model/vocabularies/vocabularies'

const entries = Object.entries(vocabularies)

function codes(vocabulary: Vocabulary): readonly string[] {
  return vocabulary.map((term) => term.code)
}

describe('vocabularies', () => {
  it('has one for every field that draws from a vocabulary', () => {
    const kinds: readonly FieldSpecs[] = Object.values(recordKinds)
    const wanted = kinds
      .flatMap((fields) => Object.values(fields))
      .flatMap((spec) => (spec.vocabulary === undefined ? [] : [spec.vocabulary]))
    expect(wanted.length).toBeGreaterThan(15)
    expect(wanted.filter((name) => !isVocabularyName(name))).toEqual([])
  })

  it.each(entries)('%s has distinct codes of plain letters, digits and _', (_name, terms) => {
    expect(new Set(codes(terms)).size).toBe(terms.length)
    expect(codes(terms).filter((code) => !/^\w+$/.test(code))).toEqual([])
  })

  it.each(entries)('%s says every term differently, in both languages', (_name, terms) => {
    expect(new Set(terms.map((term) => term.fr)).size).toBe(terms.length)
    expect(new Set(terms.map((term) => term.en)).size).toBe(terms.length)
    expect(terms.filter((term) => term.fr.trim() === '' || term.en.trim() === '')).toEqual([])
  })

  it.each(entries)('%s has no parent outside the vocabulary of its parents', (name, terms) => {
    const parents = isVocabularyName(name) ? parentVocabulary[name] : undefined
    const known = parents === undefined ? [] : codes(vocabularies[parents])
    const used = terms.flatMap((term) => (term.parent === undefined ? [] : [term.parent]))
    expect(used.filter((parent) => !known.includes(parent))).toEqual([])
  })

  it('has the four activities of each of the four métiers', () => {
    const counts = vocabularies.activityGroup.map(
      (group) => vocabularies.activityKind.filter((term) => term.parent === group.code).length,
    )
    expect(counts).toEqual([4, 4, 4, 4])
  })

  it('gives every sub-kind a kind and every kind a world', () => {
    const withoutParent = [...vocabularies.actorSubKind, ...vocabularies.actorKind].filter(
      (term) => term.parent === undefined,
    )
    expect(withoutParent).toEqual([])
  })
})
