import { useMemo } from 'react'
import type { Attachment } from '../../../shared/model/attachment'
import { useTerritory } from '../../state/territory-store'

function dateOf({ takenOn = '9999' }: Attachment): string {
  return takenOn
}

/** The attachments of a record: by date, those without one last, then by name. */
export function useAttachments(record: string): readonly Attachment[] {
  const table = useTerritory((state) => state.tables.attachment)
  return useMemo(
    () =>
      [...table.byId.values()]
        .filter((attachment) => attachment.record === record)
        .sort(
          (left, right) =>
            dateOf(left).localeCompare(dateOf(right)) ||
            (left.name ?? '').localeCompare(right.name ?? '') ||
            left.id.localeCompare(right.id),
        ),
    [table, record],
  )
}
