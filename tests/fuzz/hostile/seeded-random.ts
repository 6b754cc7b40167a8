/** Random choices that a number decides: the same at every run, on every machine (Mulberry32). */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    // Neighbouring seeds must not give neighbouring choices.
    this.#state = Math.imul(seed, 0x9e3779b1) | 0
  }

  /** From 0 to 1, 1 not among them. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 to `limit` - 1; 0 where there is nothing to choose from. */
  below(limit: number): number {
    return Math.floor(this.fraction() * Math.max(1, limit))
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256))
  }
}
