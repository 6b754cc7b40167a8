import type { Result } from '../../../shared/kernel/result'
import { err } from '../../../shared/kernel/result'
import type { TargetError } from '../../../shared/sync/target-error'
import { TargetRefusal } from './target-refusal'

/** What a library threw, as a value. What it did not expect of an answer was a lie. */
export function refused(cause: unknown): Result<never, TargetError> {
  if (cause instanceof TargetRefusal) return err(cause.error)
  return err({ kind: 'target-lies', cause: cause instanceof Error ? cause.name : 'unknown' })
}
