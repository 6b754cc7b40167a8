/** Puts the keyboard into a field of a figure's line; false where that line is not drawn. */
export function focusCell(id: string, field: string): boolean {
  const cell = document.querySelector<HTMLInputElement>(
    `[data-figure="${CSS.escape(id)}"][data-field="${field}"]`,
  )
  cell?.focus()
  cell?.select()
  return cell !== null
}
