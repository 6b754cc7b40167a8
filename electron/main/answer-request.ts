import type { RequestAnswers, RequestChannel, RequestInput } from '../../shared/ipc/channels'
import { requestSchemas } from '../../shared/ipc/channels'
import type { BoundaryError } from '../../shared/ipc/payloads'
import { err } from '../../shared/kernel/result'
import { causeText } from './disk-error'
import { log } from './log'
import type { InvokeEvent } from './trusted-sender'

/** What main does on one channel. Expected failures are in the answer; it throws only for bugs. */
export type Answerer<C extends RequestChannel> = (
  input: RequestInput<C>,
) => RequestAnswers[C] | Promise<RequestAnswers[C]>

/** Refusals are outside the table's answers for the two channels that cannot fail otherwise. */
interface Refusal {
  readonly ok: false
  readonly error: BoundaryError
}

/**
 * The listener of one channel: refuses foreign senders and payloads that the table does not allow
 * before `answer` sees them, and lets no exception cross to the other side.
 */
export function answerRequest<C extends RequestChannel>(
  channel: C,
  answer: Answerer<C>,
  isTrusted: (event: InvokeEvent) => boolean,
): (event: InvokeEvent, payload: unknown) => Promise<RequestAnswers[C] | Refusal> {
  return async (event, payload) => {
    if (!isTrusted(event)) {
      log(`${channel} refused: asked by ${event.senderFrame?.url ?? 'a frame that is gone'}`)
      return err({ kind: 'bad-request', channel })
    }
    const parsed = requestSchemas[channel].safeParse(payload)
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
      log(`${channel} refused: ${issues.join(', ')}`)
      return err({ kind: 'bad-request', channel })
    }
    try {
      return await answer(parsed.data as RequestInput<C>)
    } catch (cause) {
      log(`${channel} failed: ${cause instanceof Error ? String(cause.stack) : causeText(cause)}`)
      return err({ kind: 'unexpected', channel, cause: causeText(cause) })
    }
  }
}
