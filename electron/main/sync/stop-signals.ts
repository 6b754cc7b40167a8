import type { StopSignal } from '../../../shared/sync/target'

/** Ends what is under way on a target when the person says so. */
export class StopSignals {
  readonly #underWay = new Map<string, Set<AbortController>>()

  async run<T>(target: string, task: (stop: StopSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController()
    const all = this.#underWay.get(target) ?? new Set()
    this.#underWay.set(target, all.add(controller))
    try {
      return await task(controller.signal)
    } finally {
      all.delete(controller)
      if (all.size === 0 && this.#underWay.get(target) === all) this.#underWay.delete(target)
    }
  }

  stop(target: string): void {
    for (const controller of this.#underWay.get(target) ?? []) controller.abort()
  }
}
