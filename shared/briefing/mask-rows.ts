import { nothingToSay, untold } from './count-figure'
import type { CrossTable, Figure } from './figure'
import { fewestTold } from './level'
import { isSmall, protectCells } from './protect-cells'
import type { Cell } from './work-out'

/**
 * Counts of actors whose sum is known from elsewhere, with the small ones and as many others as it takes kept
 * back; null where they cannot be protected.
 */
export function maskParts(figures: readonly Figure[]): readonly Figure[] | null {
  const values = figures.map(({ value }) => value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0)
  const cells: Cell[] = values.map((value) => ({ value, group: 'parts', telling: 'may' }))
  cells.push({ value: sum, group: 'total', telling: 'told' })
  const parts = [...values.keys()].filter((at) => (values[at] ?? 0) > 0)
  const { hidden, dropped } = protectCells(
    cells,
    // A small sum is told nowhere.
    sum < fewestTold ? [] : [{ total: values.length, parts }],
  )
  if (dropped.size > 0) return null
  return figures.map((figure, at) => {
    if (!hidden.has(at) || figure.value === null) return figure
    return untold(figure, isSmall(figure.value) ? 'masked' : 'withheld')
  })
}

/** A table of counts of actors, row by row: one that cannot be protected says nothing. */
export function maskRows(table: CrossTable): CrossTable {
  return { ...table, cells: table.cells.map((row) => maskParts(row) ?? row.map(nothingToSay)) }
}
