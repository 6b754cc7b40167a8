import type { Composition } from '../composition'

/** « A, B et C », « A, B, C et 6 autres ». */
export function nameList(
  { language, words, whole }: Composition,
  names: readonly string[],
  most: number,
): string {
  // Naming all but one, then « et 1 autre », would save nothing.
  const shown = names.length <= most + 1 ? names : names.slice(0, most)
  const more = names.length - shown.length
  if (more === 0)
    return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
      type: 'conjunction',
    }).format(shown)
  return words('note.list.andMore', { names: shown.join(', '), count: more, n: whole(more) })
}
