/** Text made comparable: without case or accents, so that `foret` finds `Forêt`. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A test for texts that hold every word of `wanted`, in any order. No word: everything passes. */
export function textMatcher(
  wanted: string,
): (...texts: readonly (string | undefined)[]) => boolean {
  const words = foldText(wanted)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return () => true
  return (...texts) => {
    const folded = foldText(texts.filter((text) => text !== undefined).join('\n'))
    return words.every((word) => folded.includes(word))
  }
}
