import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { ConfidentialityLevel } from '../../shared/briefing/level'
import { useTerritory } from '../state/territory-store'
import type { PreparedFacts } from './briefing-facts-worker'

let known: { readonly key: string; readonly facts: PreparedFacts } | null = null

/** What facts of the open territory depend on: its records, and how and when they are looked at. */
function keyOf(
  { settings, today }: BriefingInput,
  level: ConfidentialityLevel,
  language: string,
): string {
  const { id, version } = useTerritory.getState()
  return JSON.stringify([id, version, level, language, today, settings])
}

/**
 * Facts of the open territory as they were worked out last, where nothing that they depend on has changed: who
 * makes the document from its pages waits for them once. `workOut` answers null where it was cancelled.
 */
export async function factsOnce(
  input: BriefingInput,
  level: ConfidentialityLevel,
  language: string,
  workOut: () => Promise<PreparedFacts | null>,
): Promise<PreparedFacts | null> {
  const key = keyOf(input, level, language)
  if (known?.key === key) return known.facts
  known = null
  const facts = await workOut()
  // Records may have changed meanwhile: then they are those of before.
  if (facts !== null && keyOf(input, level, language) === key) known = { key, facts }
  return facts
}

/** As the territory closes: nothing of it stays. */
export function forgetFacts(): void {
  known = null
}
