import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { changeLanguage, startText } from '../../../renderer/text/i18n'
import { askedKey, catalogueEntries } from './catalogue-entries'

const fr = catalogueEntries('fr')
const en = catalogueEntries('en')

function variablesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort()
}

describe('the catalogues', () => {
  it('have the same keys in French and in English', () => {
    expect([...en.keys()].sort()).toEqual([...fr.keys()].sort())
    expect(fr.size).toBeGreaterThan(400)
  })

  it('leave no sentence empty', () => {
    const empty = [...fr, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  it('take the same variables in both languages', () => {
    const differing = [...fr.keys()].filter((key) => {
      const french = new Set(variablesOf(fr.get(key) ?? ''))
      const english = new Set(variablesOf(en.get(key) ?? ''))
      // "One" may say the number in a word, so it may leave `count` out.
      if (key.endsWith('_one')) [french, english].forEach((names) => names.delete('count'))
      return [...french].sort().join() !== [...english].sort().join()
    })
    expect(differing).toEqual([])
  })

  it('have a singular for each plural, and the reverse', () => {
    const missing = [...fr.keys()].filter((key) => {
      if (key.endsWith('_other')) return !fr.has(`${askedKey(key)}_one`)
      return /_(zero|one|two|few|many)$/.test(key) && !fr.has(`${askedKey(key)}_other`)
    })
    expect(missing).toEqual([])
  })

  it.each(['fr', 'en'] as const)('say a sentence for every count in %s', async (language) => {
    await startText(language)
    await changeLanguage(language)
    const plurals = [...fr.keys()].filter((key) => key.endsWith('_other')).map(askedKey)
    expect(plurals.length).toBeGreaterThan(0)
    // A million is a plural of its own in French.
    const unsaid = plurals.flatMap((key) =>
      [0, 1, 2, 21, 1_000_000]
        .filter((count) => i18next.t(key as 'common', { count }) === key)
        .map((count) => `${key} (${count})`),
    )
    expect(unsaid).toEqual([])
  })
})
