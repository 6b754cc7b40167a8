/**
 * Which page of the database holds which row. IndexedDB pays by the record far more than by the byte: 32 MB
 * come back in some 110 ms as records of half a megabyte, in 400 as records of 16 kB. So rows are kept a
 * thousand to a page: an opening is a hundred records, not a hundred thousand, and an edit writes one page anew.
 */
export class PageBook {
  /** Rows to a page: an edit rewrites so many. */
  static readonly rowsPerPage = 1024

  readonly #keysOf = new Map<number, string[]>()
  #last = 0
  /** Made at the first edit: an opening need not wait for it. */
  #pageOf: Map<string, number> | null = null

  /** Notes a page as it was read. */
  note(page: number, keys: string[]): void {
    this.#keysOf.set(page, keys)
    this.#last = Math.max(this.#last, page)
    this.#pageOf = null
  }

  /** Gives a page to each key that has none, and tells which pages these keys are on. */
  place(keys: Iterable<string>): ReadonlySet<number> {
    const pageOf = this.#pages()
    const touched = new Set<number>()
    for (const key of keys) {
      let page = pageOf.get(key)
      if (page === undefined) {
        page = this.#roomyPage()
        pageOf.set(key, page)
        this.#keysOf.get(page)?.push(key)
      }
      touched.add(page)
    }
    return touched
  }

  keysOf(page: number): readonly string[] {
    return this.#keysOf.get(page) ?? []
  }

  #pages(): Map<string, number> {
    if (this.#pageOf !== null) return this.#pageOf
    const pageOf = new Map<string, number>()
    for (const [page, keys] of this.#keysOf) for (const key of keys) pageOf.set(key, page)
    this.#pageOf = pageOf
    return pageOf
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
