/** How long a target may keep silent, in milliseconds. Tests wait less. */
export interface TimeLimits {
  /** Until a connection stands, its encryption included. */
  readonly connectMs: number
  /** Without a byte, or with hardly any, in either direction. */
  readonly silenceMs: number
}

export const timeLimits: TimeLimits = { connectMs: 15_000, silenceMs: 60_000 }
