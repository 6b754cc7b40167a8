/**
 * A name as people compare them: lower case, no accents, `œ` as `oe`, and anything that is neither a
 * letter nor a digit as one space. « L'Haÿ-les-Roses » and « l’hay les roses » are the same words.
 */
export function plainWords(text: string): string {
  const lower = text.toLowerCase()
  const ascii = plainAscii.test(lower)
    ? lower
    : lower.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '')
  return ascii.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const plainAscii = /^[\p{ASCII}]*$/u
