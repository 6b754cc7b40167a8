import type { BriefingChoice } from '../state/briefing-store'
import { useBriefing } from '../state/briefing-store'

/** Chooses who a briefing is for, its language, or what stands beside it. */
export function chooseBriefing(change: Partial<BriefingChoice>): void {
  useBriefing.setState(({ choice }) => ({ choice: { ...choice, ...change } }))
}

/** Shows the records behind a number; null shows none. */
export function showNumber(number: string | null): void {
  useBriefing.setState({ number })
}
