import type { Result } from '../../../shared/kernel/result'
import { err } from '../../../shared/kernel/result'
import type { StopSignal } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'

/**
 * Waits for a task no longer than `limitMs`, nor beyond `stop`: a network share that went away can hold a
 * system call for ever. The task itself may end later, unheard. `name` says what went wrong where it throws.
 */
export function untilStopped<T>(
  task: () => Promise<T>,
  stop: StopSignal,
  limitMs: number,
  name: (cause: unknown) => TargetError,
): Promise<Result<T, TargetError>> {
  if (stop.aborted) return Promise.resolve(err({ kind: 'cancelled' }))
  return new Promise((resolve) => {
    const end = (result: Result<T, TargetError>): void => {
      clearTimeout(timer)
      stop.removeEventListener('abort', onStop)
      resolve(result)
    }
    const onStop = (): void => end(err({ kind: 'cancelled' }))
    const late = (): void => end(err({ kind: 'target-unreachable', cause: 'ETIMEDOUT' }))
    const timer = setTimeout(late, limitMs)
    stop.addEventListener('abort', onStop)
    task().then(
      (value) => end({ ok: true, value }),
      (cause: unknown) => end(err(name(cause))),
    )
  })
}
