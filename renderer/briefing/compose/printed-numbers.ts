import type { PrintedNumber } from '../../../shared/briefing/document'
import type { PresentIds } from './present-ids'

type Entry = Omit<PrintedNumber, 'shownIn'> & {
  /** Tables and pictures that may show it, the likeliest first. */
  readonly homes: readonly string[]
}

/** The numbers that a document prints, gathered while it is put together. */
export interface PrintedNumbers {
  /** Gives the id under which runs and cells name it: the same for the same number. */
  readonly add: (id: string, entry: Entry) => string
  /** Those that are printed, in the order in which they were met, each with its home among what is shown. */
  readonly all: (present: PresentIds) => ReadonlyMap<string, PrintedNumber>
}

export function gatherNumbers(): PrintedNumbers {
  const entries = new Map<string, Entry>()
  return {
    add: (id, entry) => {
      entries.set(id, entries.get(id) ?? entry)
      return id
    },
    all: ({ shown, numbers }) =>
      new Map(
        [...entries]
          .filter(([id]) => numbers.has(id))
          .map(([id, { homes, ...entry }]) => [
            id,
            { ...entry, shownIn: homes.find((home) => shown.has(home)) ?? null },
          ]),
      ),
  }
}
