import type { BriefingSnapshot } from '../../shared/briefing/snapshot'
import type { BriefingDocument } from '../../shared/briefing/document'
import { useTerritory } from '../state/territory-store'
import { canEdit } from './can-edit'
import { notifyError } from './notices'
import { addRecord, editRecord } from './records'

/**
 * Keeps the figures of a briefing that was made, in the territory: the next one says what moved. Those made on
 * one day are one: a PDF, then the slides of the same meeting. One of several territories is kept in none: what moved
 * in a territory moved since its own.
 */
export async function keepBriefing(
  document: BriefingDocument,
  snapshot: BriefingSnapshot,
): Promise<void> {
  if (!canEdit() || document.sections.some(({ code }) => code === 'region')) return
  const { title, madeAt, level, language } = document
  const fields = { title, madeOn: madeAt, level, language, figures: JSON.stringify(snapshot) }
  const sameDay = [...useTerritory.getState().tables.briefing.byId.values()].find(
    ({ madeOn }) => madeOn?.slice(0, 10) === madeAt.slice(0, 10),
  )
  const done =
    sameDay === undefined
      ? await addRecord('briefing', fields)
      : await editRecord('briefing', sameDay.id, fields)
  if (!done.ok) notifyError(done.error)
}
