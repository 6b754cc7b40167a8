import type { Direction } from '../walk'

/** What a key asks of the picture. */
export type KeyCommand =
  | { readonly kind: 'walk'; readonly way: Direction; readonly isFree: boolean }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'open' }
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
  Enter: { kind: 'open' },
  Escape: { kind: 'leave' },
}

/** A key pressed on the picture: an arrow goes to a neighbour, with Shift to whatever is nearest. */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const way = ways[event.key]
  if (way !== undefined) return { kind: 'walk', way, isFree: event.shiftKey }
  return plain[event.key] ?? null
}
