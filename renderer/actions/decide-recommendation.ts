import { useTerritory } from '../state/territory-store'
import { notifyError } from './notices'
import { addRecord, editRecord } from './records'

/** Accepts or dismisses a recommendation; null leaves it to be decided again. */
export async function decideRecommendation(
  id: string,
  decision: 'retenue' | 'ecartee' | null,
): Promise<void> {
  const isKnown = useTerritory.getState().tables.recommendation.byId.has(id)
  const done = isKnown
    ? await editRecord('recommendation', id, { decision })
    : await addRecord('recommendation', { decision }, id)
  if (!done.ok) notifyError(done.error)
}
