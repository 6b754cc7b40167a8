import type { OpenTarget } from '../../electron/main/sync/open-target'
import type { TimeLimits } from '../../electron/main/sync/time-limits'

/** How to reach a target: at its own port, or through a proxy that stands in front of it. */
export interface Way {
  readonly port?: number
  readonly limits?: TimeLimits
}

/** A target that was put up for tests. */
export interface Stand {
  /** Opens the place as one more device does. */
  readonly open: (way?: Way) => OpenTarget
  /** Where it listens on loopback; null where nothing is between it and us. */
  readonly port: number | null
  /** The folder on this disk where all that it holds stands. */
  readonly storage: string
  readonly close: () => Promise<void>
}

/** A machine that does other work at the same time still answers within these. */
export const patient: TimeLimits = { connectMs: 15_000, silenceMs: 20_000 }

/** For who never answers. */
export const hasty: TimeLimits = { connectMs: 500, silenceMs: 600 }
