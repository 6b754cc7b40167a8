import { catalogues } from '../../../renderer/text/catalogues'
import type { Language } from '../../../renderer/text/i18n'

interface Tree {
  readonly [key: string]: string | Tree
}

function flatten(tree: Tree, prefix: string): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  )
}

/** Every sentence of one language by its full key, `area.key`. */
export function catalogueEntries(language: Language): ReadonlyMap<string, string> {
  return new Map(flatten(catalogues[language].translation, ''))
}

/** The areas, which are the first words of all keys. */
export const areas: readonly string[] = Object.keys(catalogues.fr.translation)

/** The key as a screen asks for it: `actors.count` for `actors.count_one` and `actors.count_other`. */
export function askedKey(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '')
}
