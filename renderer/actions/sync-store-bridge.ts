import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import type { BatchStore } from '../../shared/sync/batch-store'
import type { StopSignal, TargetAnswer } from '../../shared/sync/target'
import type { TargetError } from '../../shared/sync/target-error'
import { bridge } from '../bridge/bridge'

/** What the boundary itself can say against a request, as a target would. */
function asTargetError(error: BoundaryError | TargetError): TargetError {
  switch (error.kind) {
    case 'bad-request':
      return { kind: 'target-lies', cause: error.channel }
    case 'disk-full':
      return { kind: 'target-full' }
    case 'not-allowed':
      return { kind: 'target-forbidden' }
    case 'not-found':
      return { kind: 'target-not-found' }
    case 'too-big':
      return { kind: 'target-too-big', actual: error.maxBytes, max: error.maxBytes }
    case 'read-failed':
    case 'write-failed':
    case 'print-failed':
    case 'unexpected':
      return { kind: 'target-unreachable', cause: error.cause }
    default:
      return error
  }
}

/** The batches of a territory on a target of this computer, which main reads and writes. */
export function bridgeStore(target: string, territory: string): BatchStore {
  const ask = async <T>(
    stop: StopSignal,
    work: () => Promise<Result<T, BoundaryError | TargetError>>,
  ): TargetAnswer<T> => {
    if (stop.aborted) return err({ kind: 'cancelled' })
    const end = (): void => void bridge.syncStop(target)
    stop.addEventListener('abort', end)
    try {
      const answer = await work()
      return answer.ok ? answer : err(asTargetError(answer.error))
    } catch (cause) {
      return err({ kind: 'target-unreachable', cause: String(cause) })
    } finally {
      stop.removeEventListener('abort', end)
    }
  }
  const place = { target, territory }
  return {
    list: (stop) => ask(stop, () => bridge.syncList(place)),
    read: (name, stop) => ask(stop, () => bridge.syncRead({ ...place, name })),
    write: (bytes, stop) =>
      ask(stop, () => bridge.syncWrite({ ...place, bytes: bytes as Uint8Array<ArrayBuffer> })),
    remove: (name, stop) => ask(stop, () => bridge.syncRemove({ ...place, name })),
  }
}
