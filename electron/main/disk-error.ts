import type { BoundaryError } from '../../shared/ipc/payloads'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const denied = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Names what went wrong on reading `name`. */
export function readError(cause: unknown, name: string): BoundaryError {
  const code = errorCode(cause)
  // Reading a journal may have to put it in order first.
  if (isDiskFull(cause)) return { kind: 'disk-full', name }
  if (code === 'ENOENT') return { kind: 'not-found', name }
  if (denied.has(code)) return { kind: 'not-allowed', name }
  return { kind: 'read-failed', name, cause: causeText(cause) }
}

/** Names what went wrong on writing `name`. */
export function writeError(cause: unknown, name: string): BoundaryError {
  const code = errorCode(cause)
  if (isDiskFull(cause)) return { kind: 'disk-full', name }
  if (denied.has(code)) return { kind: 'not-allowed', name }
  return { kind: 'write-failed', name, cause: causeText(cause) }
}

export function isDiskFull(cause: unknown): boolean {
  return full.has(errorCode(cause))
}

/** The code that the system gives (`ENOENT`), empty where there is none. */
export function errorCode(cause: unknown): string {
  if (!(cause instanceof Error) || !('code' in cause)) return ''
  return typeof cause.code === 'string' ? cause.code : ''
}

/** A cause as text, kept for the person who helps. The code alone where there is one: no path in it. */
export function causeText(cause: unknown): string {
  const code = errorCode(cause)
  if (code !== '') return code
  return cause instanceof Error ? cause.message : String(cause)
}
