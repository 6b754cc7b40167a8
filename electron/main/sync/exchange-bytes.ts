import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { TargetError } from '../../../shared/sync/target-error'
import { transportError } from './transport-error'

const pieceBytes = 64 * 1024

/** Sends a body in pieces, and counts each one when the system took it. Errors are the request's own. */
export async function sendBody(
  request: ClientRequest,
  body: Uint8Array,
  count: (bytes: number) => void,
): Promise<void> {
  const closed = new Promise<boolean>((resolve) => request.once('close', () => resolve(false)))
  for (let at = 0; at < body.byteLength && !request.destroyed; at += pieceBytes) {
    const piece = body.subarray(at, at + pieceBytes)
    const written = new Promise<boolean>((resolve) => {
      request.write(piece, (cause) => resolve(!(cause instanceof Error)))
    })
    if (!(await Promise.race([written, closed]))) return
    count(piece.byteLength)
  }
  if (!request.destroyed) request.end()
}

/** The whole body of an answer: as long as it says, and no longer than it may be. */
export async function readAnswer(
  response: IncomingMessage,
  { method, maxBytes }: { readonly method: string; readonly maxBytes: number },
  count: (bytes: number) => void,
): Promise<Result<Uint8Array, TargetError>> {
  const { headers } = response
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') return err({ kind: 'target-lies', cause: `encoding ${encoding}` })
  const said = Number(headers['content-length'] ?? 0)
  if (method !== 'HEAD' && said > maxBytes) return tooBig(said, maxBytes)
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      bytes += piece.byteLength
      if (bytes > maxBytes) return tooBig(bytes, maxBytes)
      pieces.push(piece)
      count(piece.byteLength)
    }
  } catch (cause) {
    return err(transportError(cause))
  }
  if (!response.complete) return err({ kind: 'target-unreachable', cause: 'ECONNRESET' })
  return ok(pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces))
}

function tooBig(actual: number, max: number): Result<never, TargetError> {
  return err({ kind: 'target-too-big', actual, max })
}
