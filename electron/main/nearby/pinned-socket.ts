import type { TLSSocket } from 'node:tls'
import { connect } from 'node:tls'
import type { LaptopIdentity } from './laptop-identity'
import { fingerprintOf } from './laptop-identity'

export interface LaptopAddress {
  readonly address: string
  readonly port: number
}

export interface PinnedSocket {
  readonly socket: TLSSocket
  /** The certificate that the other side proved. */
  readonly peer: string
}

/**
 * An encrypted connection to a laptop near by, both sides with their certificates. It is given only where
 * the other side's is `peer` (null: any). Throws an error with a code that `transportError` reads.
 */
export function openPinned(
  at: LaptopAddress,
  identity: LaptopIdentity,
  peer: string | null,
  connectMs: number,
): Promise<PinnedSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: at.address,
      port: at.port,
      key: identity.key,
      cert: identity.certificate,
      minVersion: 'TLSv1.3',
      // No authority signs these: `isRight` is the check.
      rejectUnauthorized: false,
    })
    const timer = setTimeout(() => socket.destroy(withCode('ETIMEDOUT')), connectMs)
    // It stays: an error between two uses is nobody's.
    socket.on('error', (cause: Error) => {
      clearTimeout(timer)
      socket.destroy()
      reject(cause)
    })
    socket.on('close', () => {
      clearTimeout(timer)
      reject(withCode('ECONNRESET'))
    })
    socket.once('secureConnect', () => {
      clearTimeout(timer)
      const met = peerOf(socket)
      if (met !== null && (peer ?? met) === met) resolve({ socket, peer: met })
      else socket.destroy(withCode('ERR_TLS_CERT_PINNED'))
    })
  })
}

function peerOf(socket: TLSSocket): string | null {
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined || socket.getProtocol() !== 'TLSv1.3') return null
  return fingerprintOf(certificate.raw)
}

/** As the system names its own errors. */
function withCode(code: string): Error {
  return Object.assign(new Error(code), { code })
}
