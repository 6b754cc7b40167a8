import type { TargetError } from '../../../shared/sync/target-error'

/** What a server means by a status that is no success. */
export function httpStatusError(status: number): TargetError {
  switch (status) {
    case 401:
    case 407:
      return { kind: 'target-login' }
    case 403:
    case 423:
      return { kind: 'target-forbidden' }
    // Not there; no such method here; the folder above is missing; gone.
    case 404:
    case 405:
    case 409:
    case 410:
    case 501:
      return { kind: 'target-not-found' }
    case 413:
    case 507:
      return { kind: 'target-full' }
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504:
      return { kind: 'target-unreachable', cause: `status ${String(status)}` }
    default:
      return { kind: 'target-lies', cause: `status ${String(status)}` }
  }
}
