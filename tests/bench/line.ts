/** One measured thing: ours, and yardsticks measured in the same run; medians of `runs`. */
export interface BenchLine {
  readonly name: string
  readonly unit: 'ms' | 'bytes' | 'share'
  readonly ours: number
  readonly against: Readonly<Record<string, number>>
  readonly runs: number
}

/** The value that a share of the others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

const round = (value: number): number => Math.round(value * 100) / 100

/** The medians of measures of several yardsticks, in the unit of all. */
export function lineAgainst(
  name: string,
  unit: BenchLine['unit'],
  runs: readonly { readonly ours: number; readonly against: BenchLine['against'] }[],
): BenchLine {
  const yardsticks = Object.keys(runs[0]?.against ?? {})
  const medians = yardsticks.map((yardstick): [string, number] => [
    yardstick,
    round(medianOf(runs.map(({ against }) => against[yardstick] ?? Number.NaN))),
  ])
  return {
    name,
    unit,
    ours: round(medianOf(runs.map(({ ours }) => ours))),
    against: Object.fromEntries(medians),
    runs: runs.length,
  }
}

/** The medians of pairs of measures, in milliseconds, as a line. */
export function lineOf(
  name: string,
  yardstick: string,
  runs: readonly { readonly ours: number; readonly floor: number }[],
): BenchLine {
  const pairs = runs.map(({ ours, floor }) => ({ ours, against: { [yardstick]: floor } }))
  return lineAgainst(name, 'ms', pairs)
}

/** The lines as a table for people. */
export function tableOf(lines: readonly BenchLine[]): string {
  const rows = lines.flatMap((line) =>
    Object.entries(line.against).map(([yardstick, value]) => [
      line.name,
      `${String(line.ours)} ${line.unit}`,
      `${String(value)} ${line.unit}`,
      yardstick,
      `${(line.ours / value).toFixed(2)} x`,
      String(line.runs),
    ]),
  )
  return gridOf([['name', 'ours', 'against', 'what that is', 'ratio', 'runs'], ...rows])
}

const written = (value: number, unit: BenchLine['unit']): string =>
  unit === 'bytes' ? `${(value / 2 ** 20).toFixed(2)} MiB` : `${String(value)} ${unit}`

/** The same with a column for each yardstick: where there are many. */
export function wideTableOf(lines: readonly BenchLine[]): string {
  const groups = new Map<string, BenchLine[]>()
  for (const line of lines) {
    const yardsticks = Object.keys(line.against)
    const fitting = [...groups.keys()].find((key) =>
      yardsticks.every((yardstick) => key.split('|').includes(yardstick)),
    )
    const key = fitting ?? yardsticks.join('|')
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups]
    .map(([key, members]) => {
      const yardsticks = key === '' ? [] : key.split('|')
      const rows = members.map(({ name, unit, ours, against, runs }) => [
        name,
        written(ours, unit),
        ...yardsticks.map((yardstick) => {
          const value = against[yardstick]
          return value === undefined ? '' : written(value, unit)
        }),
        String(runs),
      ])
      return gridOf([['name', 'ours', ...yardsticks, 'runs'], ...rows])
    })
    .join('\n\n')
}

/** Rows of cells as columns of text, as wide as their widest cell. */
export function gridOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
