/** The lines with one more, or one less. */
export function withLine(
  lines: ReadonlySet<number>,
  line: number,
  isIn: boolean,
): ReadonlySet<number> {
  const next = new Set(lines)
  if (isIn) next.add(line)
  else next.delete(line)
  return next
}
