/**
 * Something a person can do: menu, palette, buttons and keyboard all read this one value. `run` never
 * throws for an expected failure: it tells the person.
 */
export interface Action {
  /** As in the menu's channel: `open-file`. */
  readonly name: string
  /** The key of its label. */
  readonly label: string
  /** As Mantine's hotkeys write it (`mod+S`). */
  readonly shortcut?: string
  readonly isEnabled: () => boolean
  readonly run: () => Promise<void> | void
}
