import type { BetweenAspect } from '../state/between-store'
import { useBetween } from '../state/between-store'
import type { Highlight } from '../state/highlight-store'
import { useHighlight } from '../state/highlight-store'
import { useNetworkView } from '../state/network-store'

/** Chooses actors and alliances: in place of those chosen before, beside them, or each the other way round. */
export function chooseNodes(ids: Iterable<string>, how: 'replace' | 'add' | 'toggle'): void {
  useNetworkView.setState(({ selected }) => {
    if (how === 'replace') return { selected: new Set(ids) }
    const chosen = new Set(selected)
    for (const id of ids) {
      if (how === 'add' || !chosen.delete(id)) chosen.add(id)
    }
    return { selected: chosen }
  })
}

/** Chooses as a hand or a key does in the picture: several at one stroke show what may be done with them. */
export function chooseInPicture(ids: readonly string[], how: 'replace' | 'add' | 'toggle'): void {
  chooseNodes(ids, how)
  if (ids.length > 1) useNetworkView.setState({ side: 'selection' })
}

/** Leaves actors and alliances out of what is chosen. */
export function leaveOut(ids: Iterable<string>): void {
  const gone = new Set(ids)
  useNetworkView.setState(({ selected }) => ({
    selected: new Set([...selected].filter((id) => !gone.has(id))),
  }))
}

/** Looks at two together; null leaves them. */
export function lookBetween(pair: readonly [string, string], aspect: BetweenAspect): void {
  useBetween.setState({ pair, aspect })
  useNetworkView.setState({ side: 'between' })
}

export function changeAspect(aspect: BetweenAspect): void {
  useBetween.setState({ aspect })
}

/** Points a part of the picture out; null leaves the picture as it is. */
export function highlightPart(highlight: Highlight | null): void {
  useHighlight.setState({ highlight })
}
