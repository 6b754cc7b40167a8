/** « Un acteur », “an actor”: a role that brings its own article. */
const withArticle = /^(?:une?|an?)[\s\u00A0\u202F]/iu

/** The article that a name had, at the end of what stands before it. */
const article =
  /(?<![\p{L}\p{N}’'])(?:de\s+la\s+|de\s+l['’]\s*|de\s+|du\s+|des\s+|aux?\s+|les?\s+|la\s+|l['’]\s*|the\s+)$/iu

const startsSentence = /(?:^|[.!?…:«“"\n\-–—•]|\()[\s\u00A0\u202F]*$/u

/** What stays of an article before « un » and « une ». */
function shortened(found: string): string {
  const kind = found.charAt(0).toLowerCase()
  const written = kind === 'd' ? 'd’' : kind === 'a' ? 'à ' : ''
  const isCapital = /^\p{Lu}/u.test(found)
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

/**
 * A text that ends where a name stood, with its role in the place of it: « avec le Cercle » becomes « avec un acteur »,
 * and « du Cercle » « d’un acteur ».
 */
export function fitRole(before: string, role: string): string {
  if (!withArticle.test(role)) return before + role
  const found = article.exec(before)?.[0] ?? ''
  const kept = before.slice(0, before.length - found.length) + shortened(found)
  // As it is told, where it begins.
  if (startsSentence.test(kept)) return kept + role
  return kept + role.charAt(0).toLowerCase() + role.slice(1)
}
