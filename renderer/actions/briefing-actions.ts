import { useTerritory } from '../state/territory-store'
import type { Action } from './action'
import { briefingKinds, makeBriefing } from './make-briefing'

/** The briefing as a file of each kind; as PDF it has the name and the key that people know. */
export const briefingActions: readonly Action[] = briefingKinds.map((kind) => ({
  name: kind === 'pdf' ? 'make-briefing' : `make-briefing-${kind}`,
  label: `actions.makeBriefing.${kind}`,
  isEnabled: () => useTerritory.getState().id !== null,
  run: () => makeBriefing(kind),
}))
