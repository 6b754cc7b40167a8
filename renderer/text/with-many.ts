/** A catalogue, or part of one. */
interface Catalogue {
  readonly [key: string]: string | Catalogue
}

/**
 * Gives each French `_other` sentence a `_many` twin. French has a third plural, for whole millions
 * (`1 000 000 d’habitants`), and i18next shows the bare key where a plural is missing.
 */
export function withMany(catalogue: Catalogue): Catalogue {
  const entries = Object.entries(catalogue).flatMap(([key, value]) => {
    if (typeof value !== 'string') return [[key, withMany(value)] as const]
    if (!key.endsWith('_other')) return [[key, value] as const]
    const many = key.replace(/_other$/, '_many')
    return [[key, value] as const, [many, catalogue[many] ?? value] as const]
  })
  return Object.fromEntries(entries)
}
