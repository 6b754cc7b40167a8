import type { PrintedNumber } from '../../../shared/briefing/document'

type Entry = Omit<PrintedNumber, 'shownIn'> & {
  /** Tables and pictures that may show it, the likeliest first. */
  readonly homes: readonly string[]
}

/** The numbers that a document prints, gathered while it is put together. */
export interface PrintedNumbers {
  /** Gives the id under which runs and cells name it: the same for the same number. */
  readonly add: (id: string, entry: Entry) => string
  /** All of them, those with a home among `present` knowing it. */
  readonly all: (present: ReadonlySet<string>) => ReadonlyMap<string, PrintedNumber>
}

export function gatherNumbers(): PrintedNumbers {
  const entries = new Map<string, Entry>()
  return {
    add: (id, entry) => {
      entries.set(id, entries.get(id) ?? entry)
      return id
    },
    all: (present) =>
      new Map(
        [...entries].map(([id, { homes, ...entry }]) => [
          id,
          { ...entry, shownIn: homes.find((home) => present.has(home)) ?? null },
        ]),
      ),
  }
}
