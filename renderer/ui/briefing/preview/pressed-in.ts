/** What of a page was pressed. */
export interface Pressed {
  readonly kind: 'number' | 'section'
  readonly id: string
}

/** Finds it in the shadow of the page, which an event only shows on its way. */
export function pressedIn(event: Event): Pressed | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue
    const number = target.dataset['number']
    if (number !== undefined) return { kind: 'number', id: number }
    const section = target.dataset['section']
    if (section !== undefined) return { kind: 'section', id: section }
  }
  return null
}
