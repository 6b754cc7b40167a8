import type { BoundaryError } from '../../shared/ipc/payloads'
import type { KeyFileError, OwnIdentity } from '../../shared/ipc/seal-payloads'
import type { Result } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { useIdentity } from '../state/identity-store'
import { notify, notifyError } from './notices'

/** Shows the key that main has now. Whether there was an answer that is one. */
function show(answer: Result<OwnIdentity | null, BoundaryError | KeyFileError>): boolean {
  if (!answer.ok) {
    notifyError(answer.error)
    return false
  }
  if (answer.value === null) return false
  useIdentity.setState(answer.value)
  return true
}

/** Asks main for this computer's own key. */
export async function loadIdentity(): Promise<void> {
  show(await bridge.identityShow())
}

export async function makeIdentity(): Promise<void> {
  show(await bridge.identityMake())
}

/** Writes the own key, sealed, where the person says. Whether it was written. */
export async function exportIdentity(passphrase: string): Promise<boolean> {
  const saved = await bridge.identityExport({ passphrase })
  if (!saved.ok) notifyError(saved.error)
  else if (saved.value !== null) notify('done', 'sharing.own.exported', { name: saved.value.name })
  return saved.ok && saved.value !== null
}

/** Takes the key of a file that the person chooses. Whether it was taken. */
export async function importIdentity(passphrase: string): Promise<boolean> {
  const isTaken = show(await bridge.identityImport({ passphrase }))
  if (isTaken) notify('done', 'sharing.own.imported')
  return isTaken
}

/** Puts the public key where it can be pasted from. */
export async function copyRecipient(): Promise<void> {
  const { recipient } = useIdentity.getState()
  if (recipient === null) return
  await navigator.clipboard.writeText(recipient)
  notify('done', 'sharing.own.copied')
}
