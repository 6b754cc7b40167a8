import type { KeyboardEvent } from 'react'
import type { Disagreement } from '../../state/disagreement'

/** Where an arrow leads from one side of a disagreement: another of its sides, or another disagreement. */
function step(
  shown: readonly Disagreement[],
  current: string,
  option: number,
  options: number,
  direction: 1 | -1,
): readonly [key: string, option: number] | null {
  const next = option + direction
  if (next >= 0 && next < options) return [current, next]
  const index = shown.findIndex(({ key }) => key === current) + direction
  const neighbour = shown[index]
  if (neighbour === undefined) return null
  return [neighbour.key, direction > 0 ? 0 : -1]
}

function pageEnd(key: string, shown: readonly Disagreement[]): Disagreement | undefined {
  if (key === 'Home') return shown[0]
  return key === 'End' ? shown.at(-1) : undefined
}

/**
 * The keyboard of the list: arrows go from side to side and on to the next disagreement, a digit chooses the
 * side that has it, 0 opens the editor. Enter chooses where one stands, as on any button.
 */
export function useConflictKeys(
  shown: readonly Disagreement[],
  current: string,
  focusOn: (key: string, option: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return
    const card = event.target.closest('[data-conflict]')
    const options = [...(card?.querySelectorAll<HTMLElement>('[data-option]') ?? [])]
    const at = options.findIndex((one) => one === event.target)
    const end = pageEnd(event.key, shown)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const direction = event.key === 'ArrowDown' ? 1 : -1
      const from = at < 0 && direction < 0 ? 0 : at
      const to = step(shown, current, from, options.length, direction)
      if (to !== null) focusOn(...to)
    } else if (end !== undefined) focusOn(end.key, 0)
    else if (/^\d$/.test(event.key) && card !== null) {
      const wanted =
        event.key === '0' ? '[data-other]' : `[data-option="${String(Number(event.key) - 1)}"]`
      const button = card.querySelector<HTMLElement>(wanted)
      if (button === null) return
      button.click()
    } else return
    event.preventDefault()
  }
}
