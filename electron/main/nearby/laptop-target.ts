import { z } from 'zod'
import { territoryId } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal, SyncTarget, TargetAnswer, TargetRoot } from '../../../shared/sync/target'
import { maxEntryBytes } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { Connections } from '../sync/connections'
import type { Question, Reply } from '../sync/exchange'
import { exchange } from '../sync/exchange'
import { laptopQuestion, maxAnswerBytes } from './laptop-question'
import { statuses } from './mailbox-routes'
import { parseMessage } from './pairing-routes'

/** Longer names are nobody's. */
const listing = z
  .array(z.object({ name: z.string().min(1).max(255), bytes: z.number().int().min(0) }))
  .max(200_000)
const territoryList = z.array(territoryId).max(1000)

/** What a laptop near by holds of the territory that it is open for, over connections that are pinned to it. */
export class LaptopTarget implements TargetRoot {
  readonly #connections: Connections
  readonly #isPaired: () => boolean

  /** `isPaired`: looked at before each question; who was unpaired here is asked nothing more. */
  constructor(connections: Connections, isPaired: () => boolean) {
    this.#connections = connections
    this.#isPaired = isPaired
  }

  async territories(stop: StopSignal): TargetAnswer<readonly string[]> {
    return this.#read(laptopQuestion('GET', ['territories']), territoryList, stop)
  }

  open(territory: string): SyncTarget {
    return {
      list: (stop) => this.#read(laptopQuestion('GET', ['entries', territory]), listing, stop),
      read: (name, stop) => this.#readEntry(['entries', territory, name], stop),
      write: (name, bytes, stop) => this.#do('PUT', ['entries', territory, name], bytes, stop),
      remove: (name, stop) =>
        this.#do('DELETE', ['entries', territory, name], new Uint8Array(), stop),
    }
  }

  async #read<T>(question: Question, schema: z.ZodType<T>, stop: StopSignal): TargetAnswer<T> {
    const reply = await this.#ask(question, stop)
    if (!reply.ok) return reply
    const read = reply.value.status === 200 ? parseMessage(reply.value.body, schema) : null
    return read === null ? err({ kind: 'target-lies', cause: 'listing' }) : ok(read)
  }

  async #readEntry(path: readonly string[], stop: StopSignal): TargetAnswer<Uint8Array | null> {
    const question = laptopQuestion('GET', path, undefined, maxEntryBytes)
    const reply = await this.#ask(question, stop)
    if (!reply.ok) return reply
    const { status, body } = reply.value
    if (status === statuses.gone) return ok(null)
    return status === 200 ? ok(body) : err(lie(status))
  }

  async #do(
    method: string,
    path: readonly string[],
    body: Uint8Array,
    stop: StopSignal,
  ): TargetAnswer<null> {
    if (body.length > maxEntryBytes) return err(tooBig(body.length))
    const reply = await this.#ask(laptopQuestion(method, path, body, maxAnswerBytes), stop)
    if (!reply.ok) return reply
    return reply.value.status === statuses.done ? ok(null) : err(lie(reply.value.status))
  }

  async #ask(question: Question, stop: StopSignal): Promise<Result<Reply, TargetError>> {
    if (!this.#isPaired()) return err({ kind: 'target-certificate' })
    const reply = await exchange(question, this.#connections, stop)
    if (!reply.ok) return reply
    const refused = refusalOf(reply.value.status, question)
    return refused === null ? reply : err(refused)
  }
}

function refusalOf(status: number, { body }: Question): TargetError | null {
  switch (status) {
    // It does not know our certificate (any more): both must be paired again.
    case 403:
      return { kind: 'target-certificate' }
    case statuses.closed:
      return { kind: 'target-not-found' }
    case statuses.full:
      return { kind: 'target-full' }
    case statuses.tooBig:
      return tooBig(body.length)
    case statuses.failed:
      return { kind: 'target-unreachable', cause: 'mailbox' }
    default:
      return null
  }
}

function tooBig(actual: number): TargetError {
  return { kind: 'target-too-big', actual, max: maxEntryBytes }
}

function lie(status: number): TargetError {
  return { kind: 'target-lies', cause: `status ${String(status)}` }
}
