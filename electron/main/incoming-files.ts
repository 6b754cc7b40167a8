/**
 * Files that came before the page could hear of them (command line, double-click on a cold start), in
 * the order of their arrival. They wait until it listens.
 */
export class IncomingFiles {
  readonly #deliver: (path: string) => Promise<void>
  #waiting: string[] = []
  #isHeard = false
  #last: Promise<void> = Promise.resolve()

  constructor(deliver: (path: string) => Promise<void>) {
    this.#deliver = deliver
  }

  add(paths: readonly string[]): void {
    this.#waiting.push(...paths)
    if (this.#isHeard) this.#flush()
  }

  /** The page listens: what waits is delivered, and what comes next as it comes. */
  hear(): void {
    this.#isHeard = true
    this.#flush()
  }

  /** The page is gone, or loads anew. */
  unhear(): void {
    this.#isHeard = false
  }

  /** Ends once all that was flushed is delivered. */
  settled(): Promise<void> {
    return this.#last
  }

  #flush(): void {
    const paths = this.#waiting
    this.#waiting = []
    for (const path of paths) this.#last = this.#last.then(() => this.#deliver(path))
  }
}
