import type { Direction } from '../walk'

/** What a key asks of the picture. */
export type KeyCommand =
  | { readonly kind: 'walk'; readonly way: Direction; readonly isFree: boolean }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'end'; readonly at: 'first' | 'last' }
  /** A letter of a name that is looked for. */
  | { readonly kind: 'find'; readonly letter: string }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'open' }
  /** Chooses what is in focus, or leaves it out again. */
  | { readonly kind: 'choose' }
  | { readonly kind: 'choose-all' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'leave' }

const ways: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const plain: Readonly<Record<string, KeyCommand>> = {
  PageDown: { kind: 'next', step: 1 },
  PageUp: { kind: 'next', step: -1 },
  '+': { kind: 'zoom', factor: 1.4 },
  '=': { kind: 'zoom', factor: 1.4 },
  '-': { kind: 'zoom', factor: 1 / 1.4 },
  '0': { kind: 'fit' },
  Home: { kind: 'end', at: 'first' },
  End: { kind: 'end', at: 'last' },
  ' ': { kind: 'choose' },
  ContextMenu: { kind: 'menu' },
  Enter: { kind: 'open' },
  Escape: { kind: 'leave' },
}

/**
 * A key pressed on the picture: an arrow goes to a neighbour, with Shift to whatever is nearest; a letter
 * to the next name that begins so.
 */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyCommand | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event
  if (altKey) return null
  if (ctrlKey || metaKey) return key === 'a' || key === 'A' ? { kind: 'choose-all' } : null
  if (key === 'F10') return shiftKey ? { kind: 'menu' } : null
  const way = ways[key]
  if (way !== undefined) return { kind: 'walk', way, isFree: shiftKey }
  return plain[key] ?? (/^[\p{L}1-9]$/u.test(key) ? { kind: 'find', letter: key } : null)
}
