import * as tls from 'node:tls'

let roots: readonly string[] | null = null

/**
 * Whose certificates are believed: those that Node ships, and those that this computer believes (an
 * association's own authority), where this Node can tell.
 */
export function trustedRoots(): readonly string[] {
  roots ??= [...tls.rootCertificates, ...systemRoots()]
  return roots
}

function systemRoots(): readonly string[] {
  // Node 22.15 and later; the older ones that CoTerr runs on do not have it.
  const read: unknown = Reflect.get(tls, 'getCACertificates')
  if (typeof read !== 'function') return []
  try {
    const found: unknown = Reflect.apply(read, tls, ['system'])
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
