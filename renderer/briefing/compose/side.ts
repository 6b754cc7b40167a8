import type { Composition } from './composition'

/** One of the territories that stand side by side in a briefing of several. */
export interface Side {
  readonly name: string
  readonly composition: Composition
}
