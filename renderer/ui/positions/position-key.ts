import { foldText } from '../../../shared/graph/match-text'
import type { Option } from '../fields/term-options'

/** The stances, from against to for. */
const scale = ['oppose', 'reserve', 'neutre', 'soutient', 'porte'] as const

/** What a key says of a position. */
export type KeySaying =
  | { readonly kind: 'stance'; readonly stance: string }
  | { readonly kind: 'priority'; readonly priority: number | null }
  | { readonly kind: 'remove' }

/** The stance one step up or down; from where nothing is said, the mild one of that side. */
function stepped(stance: string | undefined, by: 1 | -1): string {
  const at = scale.findIndex((code) => code === stance)
  if (at < 0) return by > 0 ? 'soutient' : 'reserve'
  return scale[Math.max(0, Math.min(scale.length - 1, at + by))] ?? 'neutre'
}

/** The digit of a key: on a French keyboard the row above the letters writes signs. */
function digitOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): number | null {
  const digit = /^(?:Digit|Numpad)([0-4])$/.exec(code)?.[1] ?? /^[0-4]$/.exec(key)?.[0]
  return digit === undefined ? null : Number(digit)
}

/**
 * What a key says of a position: the first letter of a stance, + or - for a step up or down, 1 to 4 for the
 * priority and 0 for none, Delete to take it away. Null where it says nothing.
 */
export function positionKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  stance: string | undefined,
  stances: readonly Option[],
): KeySaying | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const { key } = event
  if (key === 'Delete' || key === 'Backspace') return { kind: 'remove' }
  if (key === '+' || key === '=') return { kind: 'stance', stance: stepped(stance, 1) }
  if (key === '-' || key === '\u2212') return { kind: 'stance', stance: stepped(stance, -1) }
  const digit = digitOf(event)
  if (digit !== null) return { kind: 'priority', priority: digit === 0 ? null : digit }
  if (key.length !== 1) return null
  const named = stances.find(({ label }) => foldText(label).startsWith(foldText(key)))
  return named === undefined ? null : { kind: 'stance', stance: named.value }
}
