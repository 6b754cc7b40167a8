import { attachmentFormats } from '../../shared/model/attachment-format'
import { useNavigation } from '../state/navigation-store'
import { useReading } from '../state/reading-store'
import { useTerritory } from '../state/territory-store'
import { attachFiles } from './attach-files'

/** The kinds of record that may have attachments. */
export const attachableKinds = [
  ...(['territory', 'actor', 'alliance', 'challenge'] as const),
  ...(['resource', 'event', 'impact'] as const),
]

export type AttachableKind = (typeof attachableKinds)[number]

/** What opens or is imported where it is dropped, whatever is open. */
const imported = ['csv', 'txt']

const attachable = [...Object.keys(attachmentFormats), 'jpeg', 'heic'].filter(
  (extension) => !imported.includes(extension),
)

/** The record whose form is open, or on the diagnosis screen the territory; null where there is none. */
function openRecord(): string | null {
  const { selected, screen } = useNavigation.getState()
  const { id } = useTerritory.getState()
  if (id === null || useReading.getState().reading !== null) return null
  if (screen === 'diagnosis') return id
  const isAttachable = attachableKinds.some((kind) => kind === selected?.kind)
  return selected !== null && isAttachable ? selected.id : null
}

/**
 * Attaches those of the files dropped on the window that are photos or documents to the record that is open.
 * Gives the others; all of them where no record is open.
 */
export function attachDropped(files: readonly File[]): readonly File[] {
  const record = openRecord()
  if (record === null) return files
  const isAttachable = ({ name }: File): boolean =>
    attachable.includes(name.split('.').at(-1)?.toLowerCase() ?? '')
  const taken = files.filter(isAttachable)
  if (taken.length > 0) void attachFiles(record, taken)
  return files.filter((file) => !isAttachable(file))
}
