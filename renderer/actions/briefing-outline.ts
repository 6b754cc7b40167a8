import { outlineOf } from '../../shared/briefing/outline-of'
import type { SectionCode } from '../../shared/briefing/sections'
import type { Result } from '../../shared/kernel/result'
import { useBriefing } from '../state/briefing-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { notifyError } from './notices'

interface SectionFields {
  readonly isOff?: boolean | null
  readonly order?: number | null
  readonly title?: string | null
  readonly text?: string | null
}

function editSections(
  edits: readonly (readonly [SectionCode, SectionFields])[],
): Promise<Result<null, ActionError>> {
  return changeRecords(
    edits.map(([id, fields]) => ({
      kind: 'briefingSection',
      id,
      fields: { ...fields, removed: null },
    })),
    { label: 'history.edit.briefingSection' },
  )
}

async function told(done: Promise<Result<null, ActionError>>): Promise<void> {
  const result = await done
  if (!result.ok) notifyError(result.error)
}

/** Takes a section out of the briefing, or puts it in again. */
export function switchSection(code: SectionCode, isOn: boolean): Promise<void> {
  return told(editSections([[code, { isOff: isOn ? null : true }]]))
}

/** Moves a section one place earlier (-1) or later (1). */
export async function moveSection(code: SectionCode, step: 1 | -1): Promise<void> {
  const entries = outlineOf(useTerritory.getState().tables.briefingSection.byId.values())
  const at = entries.findIndex((entry) => entry.code === code)
  const moved = entries[at]
  const other = entries[at + step]
  if (moved === undefined || other === undefined) return
  const order = entries.with(at, other).with(at + step, moved)
  await told(editSections(order.map((entry, index) => [entry.code, { order: index + 1 }])))
}

/** Words a section's title; null gives it its own back. */
export function nameSection(
  code: SectionCode,
  title: string | null,
): Promise<Result<null, ActionError>> {
  return editSections([[code, { title }]])
}

/** Puts somebody's words in the place of those made from the data; null gives these back. */
export function writeSection(
  code: SectionCode,
  text: string | null,
): Promise<Result<null, ActionError>> {
  return editSections([[code, { text }]])
}

/** Shows a section in the outline and in the pages; again, or null, closes it. */
export function openSection(code: SectionCode | null): void {
  useBriefing.setState(({ section }) => ({ section: section === code ? null : code }))
}

/** Back to CoTerr's own order, with every section. Titles and texts stay. */
export async function resetOutline(): Promise<void> {
  const { byId } = useTerritory.getState().tables.briefingSection
  const entries = outlineOf(byId.values()).filter(({ code }) => byId.has(code))
  if (entries.length === 0) return
  await told(editSections(entries.map(({ code }) => [code, { order: null, isOff: null }])))
}
