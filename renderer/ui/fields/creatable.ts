import type { ComboboxItem, ComboboxParsedItem } from '@mantine/core'
import { foldText } from '../../../shared/graph/match-text'
import type { Options } from './term-options'

/** The value of the option that makes what was typed; no code or id is so. */
export const createValue = '\u0000create'

function isGroup<O extends object>(option: O): option is Extract<O, { items: unknown }> {
  return 'items' in option
}

/** The words of a text, without accents, capitals or signs. */
function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

function matches(item: ComboboxItem, words: readonly string[]): boolean {
  const label = ` ${wordsOf(item.label).join(' ')}`
  return words.every((word) => label.includes(` ${word}`))
}

/** Keeps the options that have a word beginning with each one typed, and the option that creates. */
export function filterOptions({
  options,
  search,
}: {
  readonly options: ComboboxParsedItem[]
  readonly search: string
}): ComboboxParsedItem[] {
  const words = wordsOf(search)
  const keep = (item: ComboboxItem): boolean => item.value === createValue || matches(item, words)
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!isGroup(option)) return keep(option) ? [option] : []
    const items = option.items.filter(keep)
    return items.length === 0 ? [] : [{ ...option, items }]
  })
}

/** The options, and one that creates what was typed unless it is there already. */
export function withCreate(
  options: Options,
  search: string,
  createLabel: (typed: string) => string,
): Options {
  const typed = search.trim()
  const wanted = foldText(typed)
  const items = options.flatMap((option) => (isGroup(option) ? option.items : [option]))
  const isThere = items.some((item) => foldText(item.label) === wanted)
  if (typed === '' || isThere) return options
  return [...options, { value: createValue, label: createLabel(typed) }]
}
