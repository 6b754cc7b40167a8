import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import type { SyncPhase, SyncReport } from '../../../shared/sync/sync-report'
import type { SyncProblem } from '../../state/sync-store'
import type { TellableError } from '../../text/error-sentence'

/** What is known of exchanging the open territory with a target. */
export interface TargetActivity {
  /** Where the exchange under way is; null while there is none. */
  readonly phase: SyncPhase | null
  /** From 0 to 1; null where it cannot be told. */
  readonly progress: number | null
  /** ms since 1970; null: never. */
  readonly lastSuccess: number | null
  /** What the last attempt did; null where there was none since the territory was opened. */
  readonly report: SyncReport<SyncProblem> | null
  /** How many actions were done here since the last success. */
  readonly toSend: number
}

export type TargetState =
  | { readonly kind: 'syncing'; readonly phase: SyncPhase; readonly progress: number | null }
  /** Its secret must be typed again. */
  | { readonly kind: 'secret' }
  /** It asks for the territory's passphrase. */
  | { readonly kind: 'sealed' }
  /** Not there: no stick, no network. */
  | { readonly kind: 'away' }
  /** The person stopped it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: TellableError }
  | { readonly kind: 'never' }
  | { readonly kind: 'to-send'; readonly count: number }
  | { readonly kind: 'done'; readonly at: number }

/** How a target stands: what the person can do something about comes first. */
export function targetState(
  { hasSecret }: Pick<KnownTarget, 'hasSecret'>,
  { phase, progress, report, lastSuccess, toSend }: TargetActivity,
): TargetState {
  if (phase !== null) return { kind: 'syncing', phase, progress }
  if (!hasSecret) return { kind: 'secret' }
  const problem = report?.problem ?? null
  if (problem !== null) return stateOfError(problem)
  if (lastSuccess === null) return { kind: 'never' }
  return toSend > 0 ? { kind: 'to-send', count: toSend } : { kind: 'done', at: lastSuccess }
}

function stateOfError(error: TellableError): TargetState {
  switch (error.kind) {
    case 'target-secret':
      return { kind: 'secret' }
    case 'target-sealed':
      return { kind: 'sealed' }
    case 'target-unreachable':
      return { kind: 'away' }
    case 'cancelled':
      return { kind: 'stopped' }
    default:
      return { kind: 'failed', error }
  }
}

/** What one line says of all targets together, and of which one it speaks. */
export interface OverallState<T> {
  readonly target: T
  readonly state: TargetState
}

/** The order of what is worth telling first. */
const urgency = [
  'syncing',
  'secret',
  'sealed',
  'failed',
  'away',
  'stopped',
  'to-send',
  'never',
  'done',
] as const

/**
 * What is to be told of several targets in one line: an exchange under way; else the newest success where
 * nothing is left to send, by whatever way it went; else what hinders.
 */
export function overallState<T>(states: readonly OverallState<T>[]): OverallState<T> | null {
  const done = states
    .filter(({ state }) => state.kind === 'done')
    .toSorted((one, other) => timeOf(other.state) - timeOf(one.state))
  const ranked = states.toSorted(
    (one, other) => urgency.indexOf(one.state.kind) - urgency.indexOf(other.state.kind),
  )
  const first = ranked[0] ?? null
  return first?.state.kind === 'syncing' ? first : (done[0] ?? first)
}

function timeOf(state: TargetState): number {
  return state.kind === 'done' ? state.at : 0
}
