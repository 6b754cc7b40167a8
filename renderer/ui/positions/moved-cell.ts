export interface Cell {
  readonly row: number
  readonly column: number
}

/** Where a key takes the active cell of a grid (-1: none yet); null where it does not move it. */
export function movedCell(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Cell | null {
  if (event.altKey || event.metaKey) return null
  const at = (wantedRow: number, wantedColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, wantedRow)),
    column: Math.max(0, Math.min(columns - 1, wantedColumn)),
  })
  switch (event.key) {
    case 'ArrowDown':
      return at(row + 1, column)
    case 'ArrowUp':
      return at(row - 1, column)
    case 'ArrowRight':
      return at(row, column + 1)
    case 'ArrowLeft':
      return at(row, column - 1)
    case 'Home':
      return at(event.ctrlKey ? 0 : row, 0)
    case 'End':
      return at(event.ctrlKey ? rows - 1 : row, columns - 1)
    case 'PageDown':
      return at(row + 8, column)
    case 'PageUp':
      return at(row - 8, column)
    default:
      return null
  }
}
