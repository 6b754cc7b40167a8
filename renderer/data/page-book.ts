/**
 * Which page of the database holds which row. IndexedDB pays by the record far more than by the byte, so rows
 * are kept a hundred and more to a page: an import or an opening is a few hundred records, not a hundred
 * thousand, and an edit writes one page anew.
 */
export class PageBook {
  /** Rows to a page: an edit rewrites so many. */
  static readonly rowsPerPage = 128

  readonly #pageOf = new Map<string, number>()
  readonly #keysOf = new Map<number, string[]>()
  #last = 0

  /** Notes a page as it was read. */
  note(page: number, keys: readonly string[]): void {
    this.#keysOf.set(page, [...keys])
    for (const key of keys) this.#pageOf.set(key, page)
    this.#last = Math.max(this.#last, page)
  }

  /** Gives a page to each key that has none, and tells which pages these keys are on. */
  place(keys: Iterable<string>): ReadonlySet<number> {
    const touched = new Set<number>()
    for (const key of keys) {
      let page = this.#pageOf.get(key)
      if (page === undefined) {
        page = this.#roomyPage()
        this.#pageOf.set(key, page)
        this.#keysOf.get(page)?.push(key)
      }
      touched.add(page)
    }
    return touched
  }

  keysOf(page: number): readonly string[] {
    return this.#keysOf.get(page) ?? []
  }

  #roomyPage(): number {
    const keys = this.#keysOf.get(this.#last)
    if (keys === undefined || keys.length >= PageBook.rowsPerPage) {
      this.#last++
      this.#keysOf.set(this.#last, [])
    }
    return this.#last
  }
}
