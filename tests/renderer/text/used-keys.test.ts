import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areas, askedKey, catalogueEntries } from './catalogue-entries'
import { dynamicFamilies } from './dynamic-families'

const root = join(import.meta.dirname, '..', '..', '..')
const sources = ['renderer', 'shared', 'electron']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/text[\\/](fr|en)[\\/]/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const keys = [...catalogueEntries('fr').keys()]
const asked = new Set(keys.map(askedKey))
const keyPattern = new RegExp(`(['"\`])((?:${areas.join('|')})\\.[A-Za-z0-9_.-]+)\\1`, 'g')
const askingPattern = new RegExp(
  `(?:\\bt\\(|\\b[a-zA-Z]*[lL]abel(?:Key)?[:=]|\\bi18nKey=)\\s*\\{?['"\`]((?:${areas.join('|')})\\.[A-Za-z0-9_.-]+)['"\`]`,
  'g',
)

function found(pattern: RegExp, group: number): ReadonlyMap<string, string> {
  const matches = sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => [match[group] ?? '', path] as const),
  )
  return new Map(matches)
}

/** Whether a template of the source may build a key, and the source has the word it ends with. */
function isBuilt(key: string): boolean {
  if (!dynamicFamilies.some(({ covers }) => covers.test(key))) return false
  const word = new RegExp(`(?<![\\w-])${key.split('.').at(-1) ?? key}(?![\\w-])`)
  return sources.some(({ text }) => word.test(text))
}

describe('the keys of the catalogues', () => {
  it('exist, wherever the source asks for one', () => {
    const unknown = [...found(askingPattern, 1)].filter(
      ([key]) => !asked.has(key) && !keys.includes(key),
    )
    expect(unknown.map(([key, path]) => `${key} in ${path}`)).toEqual([])
    expect(found(askingPattern, 1).size).toBeGreaterThan(50)
  })

  it('are each asked for somewhere', () => {
    const named = found(keyPattern, 2)
    const unused = [...asked].filter((key) => !named.has(key) && !isBuilt(key))
    expect(unused).toEqual([])
  })

  it.each(dynamicFamilies)('are put together in the source: $template', ({ template, covers }) => {
    const builders = sources.filter(({ text }) => text.includes(template))
    expect(builders.map(({ path }) => path)).not.toEqual([])
    expect([...asked].filter((key) => covers.test(key))).not.toEqual([])
  })
})
