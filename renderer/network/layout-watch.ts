import type { LayoutStep, Places } from './layout/layout-step'

/** Layouts shorter than this many milliseconds are not shown as they settle. */
const firstAfterMs = 300

/** At least so long between two pictures of one layout. */
const betweenMs = 100

/** Decides which moments of a layout under way are told: not more than ten a second, nor before it is seen. */
export class LayoutWatch {
  readonly #isWatched: boolean
  #next: number
  #isSeen = true

  constructor(isWatched: boolean, now: number) {
    this.#isWatched = isWatched
    this.#next = now + firstAfterMs
  }

  /** The picture, where it is time for one. */
  look(step: LayoutStep, now: number): Places | null {
    if (!this.#isWatched || !this.#isSeen || now < this.#next) return null
    this.#next = now + betweenMs
    this.#isSeen = false
    return step.places()
  }

  /** The last one is on screen. */
  seen(): void {
    this.#isSeen = true
  }
}
