import type { Attachment } from '../../shared/model/attachment'
import { useTerritory } from '../state/territory-store'

/** The attachments of a record of the open territory. */
export function attachmentsOf(record: string): readonly Attachment[] {
  const { byId } = useTerritory.getState().tables.attachment
  return [...byId.values()].filter((attachment) => attachment.record === record)
}

/** Bytes of all attachments of the open territory, each content once. */
export function attachedBytes(): number {
  const { byId } = useTerritory.getState().tables.attachment
  const sizes = new Map(Array.from(byId.values(), ({ id, hash = id, size = 0 }) => [hash, size]))
  return [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
