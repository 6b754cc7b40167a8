import { describe, expect, it } from 'vitest'
import type { Language } from '../../../renderer/text/i18n'
import { vocabularies } from '../../../shared/model/vocabularies/vocabularies'
import { catalogueEntries } from './catalogue-entries'

/** How a sentence can be badly set, in any language. */
const everywhere: Readonly<Record<string, RegExp>> = {
  'a straight apostrophe: ’': /'/,
  'straight quotation marks': /"/,
  'three dots: …': /\.\.\./,
  'two spaces': /[ \u00A0\u202F]{2}/,
  'a space at an end': /^\s|\s$/,
}

/** The narrow no-break space, U+202F, holds double signs to their word in French. */
const french: Readonly<Record<string, RegExp>> = {
  ...everywhere,
  'no narrow no-break space before ; ! ?': /[^\u202F;!?\s][;!?]|[ \u00A0][;!?]/,
  'no narrow no-break space before a colon': /[^\u202F]:(?!\/\/)/,
  'no narrow no-break space inside « »': /«[^\u202F]|[^\u202F]»/,
  'no narrow no-break space before %': /[^\u202F]%/,
}

const english: Readonly<Record<string, RegExp>> = {
  ...everywhere,
  'a space before a double sign': /[ \u00A0\u202F][;:!?%]/,
}

/** What stands in a sentence without being set as one: variables, other sentences, tags, addresses, times. */
function proseOf(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, 'x')
    .replace(/\$t\([^()]*\)/g, 'x')
    .replace(/<\/?\w+ ?\/?>/g, '')
    .replace(/\b\d+:\d+\b/g, 'x')
}

function faultsOf(text: string, rules: Readonly<Record<string, RegExp>>): readonly string[] {
  return Object.entries(rules)
    .filter(([, pattern]) => pattern.test(proseOf(text)))
    .map(([fault]) => fault)
}

function faultsIn(
  texts: Iterable<readonly [string, string]>,
  rules: Readonly<Record<string, RegExp>>,
): readonly string[] {
  return [...texts].flatMap(([key, text]) =>
    faultsOf(text, rules).map((fault) => `${key}: ${JSON.stringify(text)} has ${fault}`),
  )
}

function vocabularyEntries(language: Language): readonly (readonly [string, string])[] {
  return Object.entries(vocabularies).flatMap(([name, terms]) =>
    terms.map((term) => [`${name}/${term.code}`, term[language]] as const),
  )
}

function everyText(language: Language): readonly (readonly [string, string])[] {
  return [...catalogueEntries(language), ...vocabularyEntries(language)]
}

describe('the typography of the screens', () => {
  it('is that of French', () => {
    expect(everyText('fr').length).toBeGreaterThan(400)
    expect(faultsIn(everyText('fr'), french)).toEqual([])
  })

  it('is that of English', () => {
    expect(faultsIn(everyText('en'), english)).toEqual([])
  })

  it.each([
    ['l\u2019acteur', []],
    ["l'acteur", ['a straight apostrophe: ’']],
    ['Nom\u202F:', []],
    ['Nom :', ['no narrow no-break space before a colon']],
    ['Nom:', ['no narrow no-break space before a colon']],
    ['Quoi ?', ['no narrow no-break space before ; ! ?']],
    ['Quoi?', ['no narrow no-break space before ; ! ?']],
    ['Quoi\u202F?', []],
    ['« Forêt »', ['no narrow no-break space inside « »']],
    ['«\u202FForêt\u202F»', []],
    ['{{share}}\u202F%', []],
    ['50 %', ['no narrow no-break space before %']],
    ['Un instant...', ['three dots: …']],
    ['de 9:30 à {{end}}, voir https://example.org', []],
  ])('tells that %j has %j', (text, faults) => {
    expect(faultsOf(text, french)).toEqual(faults)
  })
})
