import type { TargetError } from '../../../shared/sync/target-error'
import { causeText, errorCode, isDiskFull } from '../disk-error'

const forbidden = new Set(['EACCES', 'EPERM', 'EROFS'])

/** Names what went wrong with a folder: what is neither full nor forbidden has gone away. */
export function folderError(cause: unknown): TargetError {
  const code = errorCode(cause)
  if (isDiskFull(cause)) return { kind: 'target-full' }
  if (forbidden.has(code)) return { kind: 'target-forbidden' }
  if (code === 'ENOTDIR') return { kind: 'target-not-found' }
  return { kind: 'target-unreachable', cause: causeText(cause) }
}
