import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { readFile } from '../../../shared/file/read-file'
import { redact } from '../../../shared/file/redact'
import { shareContent } from '../../../shared/file/share-content'
import type { ShareChoice } from '../../../shared/file/share-profile'
import { wholeShare } from '../../../shared/file/share-profile'
import { writeFile } from '../../../shared/file/write-file'
import type { Absence } from './garden'
import { bruno, filters, Garden } from './garden'
import { plantedTerritory } from './planted'
import { valueOf } from './sample'
import { stands } from './search-bytes'

const { garden, content } = plantedTerritory()
const rows = applySets(() => undefined, garden.sets)
const nothing = wholeShare.without

function fileOf(choice: ShareChoice): Uint8Array {
  return valueOf(writeFile(shareContent(content, rows, choice)))
}

const choices: readonly (readonly [string, ShareChoice, readonly Absence[]])[] = [
  ['without contacts', { profile: 'without-contacts', without: nothing }, ['contacts']],
  ['public', { profile: 'public', without: nothing }, ['public']],
  ['complete but for some', { profile: 'complete', without: filters }, ['filtered']],
  [
    'without contacts nor some',
    { profile: 'without-contacts', without: filters },
    ['contacts', 'filtered'],
  ],
  ['public but for some', { profile: 'public', without: filters }, ['public', 'filtered']],
]

describe('a planted territory', () => {
  it('has more than 200 texts, all of which stand in a complete file', () => {
    expect(garden.plants.length).toBeGreaterThan(200)
    const has = stands(fileOf(wholeShare))
    expect(garden.plants.filter(({ text }) => !has(text))).toEqual([])
  })

  it.each(choices)('shared %s, holds in no byte what is left out', (_, choice, absences) => {
    const has = stands(fileOf(choice))
    const gone = garden.plants.filter(({ absent }) => absences.some((one) => absent.includes(one)))
    expect(gone.length).toBeGreaterThan(40)
    expect(gone.filter(({ text }) => has(text)).map(({ where }) => where)).toEqual([])
  })

  it.each(choices)('shared %s, holds all the rest', (_, choice, absences) => {
    const has = stands(fileOf(choice))
    const rest = garden.plants.filter(({ absent }) => !absences.some((one) => absent.includes(one)))
    expect(rest.filter(({ text }) => !has(text)).map(({ where }) => where)).toEqual([])
  })

  it.each(choices)('shared %s, is a file that opens and says what it is', (_, choice) => {
    const shared = shareContent(content, rows, choice)
    const read = valueOf(readFile(valueOf(writeFile(shareContent(content, rows, choice)))))
    expect(read.manifest.shareProfile).toBe(choice.profile)
    expect(read.manifest.leftOut?.worlds).toBe(choice.without.worlds.length)
    expect(read.manifest.leftOut?.records['contact'] ?? 0).toBeGreaterThan(3)
    expect(read.unknown.entries.size).toBe(0)
    expect(
      read.changeSets.every(({ partial, changes }) => partial === true || changes.length > 0),
    ).toBe(true)
    const reached = applySets(() => undefined, read.changeSets)
    expect(canonicalRows(reached.values())).toBe(canonicalRows(shared.rows ?? []))
  })
})

describe('a public file of what two people said', () => {
  const choice: ShareChoice = { profile: 'public', without: nothing }

  function namesTold(first: string, second: string): readonly unknown[] {
    const pair = new Garden()
    pair.say([['actor', 'a1', { name: first }]])
    pair.say([['actor', 'a1', { name: second }]], { device: bruno })
    const all = applySets(() => undefined, pair.sets)
    const told = redact(pair.sets, all, choice).changeSets.flatMap(({ changes }) => changes)
    return told.map(({ values: { name } }) => name)
  }

  it('tells the one that is shown where they differ', () => {
    expect(namesTold('Foyer', 'Maison')).toEqual(['Maison'])
  })

  it('tells both where they agree, so that who changes it next supersedes both', () => {
    expect(namesTold('Foyer', 'Foyer')).toEqual(['Foyer', 'Foyer'])
  })
})
