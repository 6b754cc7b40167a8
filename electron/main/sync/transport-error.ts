import type { TargetError } from '../../../shared/sync/target-error'
import { causeText, errorCode } from '../disk-error'

/** What OpenSSL and BoringSSL say of a certificate that does not hold. */
const certificate =
  /^(CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(GET|VERIFY)_|ERR_TLS_CERT_|INVALID_CA|HOSTNAME_MISMATCH)/

/** What only who answers can have caused: not HTTP, not TLS, too long a head. */
const lying = /^(HPE_|EPROTO$|ERR_SSL_|ERR_TLS_|ERR_HTTP)/

/** Names what went wrong between this computer and a server. */
export function transportError(cause: unknown): TargetError {
  const code = errorCode(cause)
  if (certificate.test(code)) return { kind: 'target-certificate' }
  if (lying.test(code)) return { kind: 'target-lies', cause: code }
  return { kind: 'target-unreachable', cause: causeText(cause) }
}
