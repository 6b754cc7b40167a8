import type { FileKind } from '../../shared/ipc/payloads'
import { bridge } from '../bridge/bridge'
import { notify, notifyError } from './notices'
import { territoryName } from './recents'

/** A file name from a territory's name and the day: what systems refuse in names becomes a dash. */
function suggestedName(name: string, now: Date): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim() || 'territoire'
  const day = `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
  return `${plain.slice(0, 120)} ${day}`
}

/** Asks where, writes, and tells the person. Whether it was really written. The name offered has the day of `at`, ms since 1970. */
export async function saveBytes(
  kind: FileKind,
  bytes: Uint8Array,
  suffix = '',
  at = Date.now(),
): Promise<boolean> {
  const name = `${suggestedName(territoryName(), new Date(at))}${suffix}`
  const saved = await bridge.fileSave({ kind, suggestedName: name, bytes: new Uint8Array(bytes) })
  if (!saved.ok) notifyError(saved.error)
  else if (saved.value !== null) notify('done', 'share.saved', { name: saved.value.name })
  return saved.ok && saved.value !== null
}
