/** Where a key takes the active row (-1: none yet) of a table; null where it does not move it. */
export function movedRow(
  key: string,
  active: number,
  last: number,
  pageSize: number,
): number | null {
  const clamp = (index: number): number => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1)
    case 'ArrowUp':
      return clamp(active < 0 ? last : active - 1)
    case 'PageDown':
      return clamp(active + pageSize)
    case 'PageUp':
      return clamp(active - pageSize)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
