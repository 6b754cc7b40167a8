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

type Ask = <T>(
  stop: StopSignal,
  work: () => Promise<Result<T, BoundaryError | TargetError>>,
) => TargetAnswer<T>

/** Asks main about a target, until it is stopped. Never rejects. */
function asker(target: string): Ask {
  return async <T>(
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
}

/**
 * Puts the key of a keyed territory, under its passphrase, on a target that lacks it: before anything that
 * it seals, so that nothing stands there that a colleague could not open. Null where all is well.
 */
export async function publishKey(
  target: string,
  territory: string,
  stop: StopSignal,
): Promise<TargetError | null> {
  const key = await bridge.keyState(territory)
  if (!key.ok || !key.value.isKeyed) return null
  const published = await asker(target)(stop, () => bridge.keyPublish({ target, territory }))
  return published.ok ? null : published.error
}

/** The batches of a territory on a target of this computer, which main reads and writes. */
export function bridgeStore(target: string, territory: string): BatchStore {
  const ask = asker(target)
  const place = { target, territory }
  return {
    list: (stop) => ask(stop, () => bridge.syncList(place)),
    read: (name, stop) => ask(stop, () => bridge.syncRead({ ...place, name })),
    write: (bytes, stop) =>
      ask(stop, () => bridge.syncWrite({ ...place, bytes: bytes as Uint8Array<ArrayBuffer> })),
    remove: (name, stop) => ask(stop, () => bridge.syncRemove({ ...place, name })),
  }
}
