/** A chart as data and words, before it is drawn: the same in every output (`renderer/briefing/charts`). */
export type Chart =
  | {
      /** Horizontal bars from zero. `isHollow` is drawn hatched: a part that is no answer, or nothing. */
      readonly kind: 'bars'
      readonly rows: readonly {
        readonly label: string
        readonly value: number | null
        /** The value in words, as printed: `12`, `< 5`, `45 %`. */
        readonly printed: string
        readonly isHollow?: true
      }[]
      readonly axis: string
    }
  | {
      /** Counts by two things, as squares whose area is the count, the number in each. */
      readonly kind: 'matrix'
      readonly rows: readonly string[]
      readonly columns: readonly string[]
      readonly cells: readonly (readonly {
        readonly value: number | null
        readonly printed: string
      }[])[]
    }
  | {
      /** Spans of time; `end` null where it goes on. Fractional years. */
      readonly kind: 'timeline'
      readonly spans: readonly {
        readonly label: string
        readonly start: number
        readonly end: number | null
        readonly group: string
      }[]
      readonly groups: readonly string[]
      readonly today: number
      readonly todayLabel: string
    }
  | {
      /** Where one stands on a scale of named steps; null where nobody said. */
      readonly kind: 'steps'
      readonly steps: readonly string[]
      readonly current: number | null
    }
  | {
      /** Rows by steps of a scale from low to high, as counts side by side. */
      readonly kind: 'levels'
      readonly rows: readonly string[]
      readonly levels: readonly string[]
      /** `counts[row][level]`. */
      readonly counts: readonly (readonly number[])[]
    }
  | {
      /** Actors by influence and interest, 1 to 4 each; those of one place stand side by side. */
      readonly kind: 'grid'
      readonly points: readonly {
        readonly label: string
        readonly x: number
        readonly y: number
        readonly group: string
      }[]
      readonly groups: readonly string[]
      readonly xLabel: string
      readonly yLabel: string
      /** Names of the four quadrants: low-low, high x, high y, high-high. */
      readonly quadrants: readonly [string, string, string, string]
    }
  | {
      /** What moved: one row a figure, from before to now. */
      readonly kind: 'moves'
      readonly rows: readonly {
        readonly label: string
        readonly before: number
        readonly now: number
        readonly printed: string
      }[]
      readonly beforeLabel: string
      readonly nowLabel: string
    }
