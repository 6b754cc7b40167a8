import type { Row } from '../../shared/change/row'

/**
 * What the screen has acknowledged so far, and what was on its way when the app was killed: that may have come
 * through or not, but whole.
 */
export class Ledger {
  /** Names of single actors that the screen said were added. */
  readonly #added = new Set<string>()
  /** By the beginning of their names: how many actors an import or a joined file brought at once. */
  readonly #batches = new Map<string, number>()
  /** By actor's id: the notes that the screen showed as kept, the last one last. */
  readonly #notes = new Map<string, string>()
  #onItsWay: OnItsWay | null = null
  acknowledged = 0
  inTheMiddle = 0

  begin(work: OnItsWay): void {
    this.#onItsWay = work
  }

  /** The screen said that what was begun is done. */
  acknowledge(): void {
    const work = this.#onItsWay
    if (work === null) return
    this.#keep(work)
    this.#onItsWay = null
    this.acknowledged++
  }

  #keep(work: OnItsWay): void {
    if (work.kind === 'actor') this.#added.add(work.name)
    else if (work.kind === 'batch') this.#batches.set(work.prefix, work.count)
    else if (work.kind === 'notes') this.#notes.set(work.name, work.notes)
  }

  /** What was acknowledged and is not there, or came through in part; empty: nothing. */
  faultsIn(rows: readonly Row[]): readonly string[] {
    const notesOf = new Map<string, unknown>()
    const counts = new Map<string, number>()
    for (const { kind, values } of rows) {
      const name = values['name']
      if (kind !== 'actor' || typeof name !== 'string') continue
      notesOf.set(name, values['notes'])
      const prefix = prefixOf(name)
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
    }
    this.#settle(notesOf, counts)
    const lost = [...this.#added].filter((name) => !notesOf.has(name))
    const partial = [...this.#batches].filter(([prefix, count]) => counts.get(prefix) !== count)
    const forgotten = [...this.#notes].filter(([name, notes]) => notesOf.get(name) !== notes)
    return [
      ...lost.map((name) => `lost: the actor ${name}`),
      ...partial.map(([prefix, count]) => {
        return `lost: ${String(counts.get(prefix) ?? 0)} of ${String(count)} of ${prefix}`
      }),
      ...forgotten.map(([name, notes]) => `lost: the notes ${notes} of ${name}`),
    ]
  }

  /** Takes what was on its way for acknowledged where it came through: from now on it must stay. */
  #settle(notesOf: ReadonlyMap<string, unknown>, counts: ReadonlyMap<string, number>): void {
    const work = this.#onItsWay
    this.#onItsWay = null
    if (work === null || work.kind === 'nothing') return
    const isThere =
      work.kind === 'actor'
        ? notesOf.has(work.name)
        : work.kind === 'batch'
          ? (counts.get(work.prefix) ?? 0) > 0
          : notesOf.get(work.name) === work.notes
    if (!isThere) return
    this.#keep(work)
    this.inTheMiddle++
  }

  /** An actor whose notes may be edited; null where none was added. */
  someActor(random: (below: number) => number): string | null {
    const names = [...this.#added]
    return names[random(names.length)] ?? null
  }
}

export type OnItsWay =
  | { readonly kind: 'actor'; readonly name: string }
  | { readonly kind: 'notes'; readonly name: string; readonly notes: string }
  | { readonly kind: 'batch'; readonly prefix: string; readonly count: number }
  /** What changes no record: compaction. */
  | { readonly kind: 'nothing' }

/** `Import12-0034` is of `Import12`. */
function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('-')))
}
