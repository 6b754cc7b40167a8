import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import { readAnswer, sendBody } from './exchange-bytes'
import type { Connections } from './connections'
import { SilenceWatch } from './silence-watch'
import { transportError } from './transport-error'

export interface Question {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** No longer answer is read. */
  readonly maxBytes: number
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Uint8Array
}

type Answer = Promise<Result<Reply, TargetError>>

/**
 * One question and its whole answer over HTTP. Ends in time whatever the other side does; follows no
 * redirect; never throws. Every question of a target may be asked twice without harm.
 */
export async function exchange(
  question: Question,
  connections: Connections,
  stop: StopSignal,
): Answer {
  const first = await exchangeOnce(question, connections, stop)
  // A connection kept open may have been closed by the other side just when it was used again.
  return first === 'again' ? asAnswer(await exchangeOnce(question, connections, stop)) : first
}

function asAnswer(answer: Result<Reply, TargetError> | 'again'): Result<Reply, TargetError> {
  return answer === 'again' ? err({ kind: 'target-unreachable', cause: 'ECONNRESET' }) : answer
}

function exchangeOnce(
  question: Question,
  connections: Connections,
  stop: StopSignal,
): Promise<Result<Reply, TargetError> | 'again'> {
  if (stop.aborted) return Promise.resolve(err({ kind: 'cancelled' }))
  return new Promise((resolve) => {
    let request: ClientRequest
    try {
      request = connections.request(question.url, {
        method: question.method,
        headers: { ...question.headers, 'Content-Length': String(question.body.byteLength) },
      })
    } catch (cause) {
      resolve(err(transportError(cause)))
      return
    }
    const { connectMs, silenceMs } = connections.limits
    let hasAnswer = false

    const end = (answer: Result<Reply, TargetError> | 'again'): void => {
      clearTimeout(connecting)
      watch.end()
      stop.removeEventListener('abort', onStop)
      resolve(answer)
    }
    const fail = (error: TargetError): void => {
      end(err(error))
      request.destroy()
    }
    const onStop = (): void => fail({ kind: 'cancelled' })
    const late = (): void => fail({ kind: 'target-unreachable', cause: 'ETIMEDOUT' })
    const watch = new SilenceWatch(silenceMs, late)
    const connecting = setTimeout(late, connectMs)
    stop.addEventListener('abort', onStop)

    connections.onConnected(request, () => {
      clearTimeout(connecting)
      // Each piece leaves at once: its successor waits for it.
      request.setNoDelay(true)
      void sendBody(request, question.body, (bytes) => watch.count(bytes))
    })
    request.on('error', (cause) => {
      const isStale = request.reusedSocket && !hasAnswer
      end(isStale ? 'again' : err(transportError(cause)))
    })
    request.on('response', (response: IncomingMessage) => {
      hasAnswer = true
      watch.progress()
      void readAnswer(response, question, (bytes) => watch.count(bytes)).then((read) => {
        if (!read.ok) {
          fail(read.error)
          return
        }
        end(ok({ status: response.statusCode ?? 0, headers: response.headers, body: read.value }))
        // It answered before it had all: what is left is not sent.
        if (!request.writableFinished) request.destroy()
      })
    })
  })
}
