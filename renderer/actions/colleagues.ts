import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { isRecipient } from '../../shared/seal/identity'
import { usePreferences } from '../state/preferences-store'
import { changePreferences } from './preferences'

/** Why a colleague's key is not taken. */
export type ColleagueError =
  { readonly kind: 'bad-key' } | { readonly kind: 'known-key'; readonly name: string }

/** Remembers the public key of somebody whom files are for. */
export async function addColleague(
  name: string,
  key: string,
): Promise<Result<null, ColleagueError>> {
  const recipient = key.replace(/\s+/g, '').toLowerCase()
  if (!isRecipient(recipient)) return err({ kind: 'bad-key' })
  const { colleagues } = usePreferences.getState()
  const known = colleagues.find((colleague) => colleague.recipient === recipient)
  if (known !== undefined) return err({ kind: 'known-key', name: known.name })
  const added = [...colleagues, { name: name.trim(), recipient }]
  await changePreferences({
    colleagues: added.sort((a, b) => a.name.localeCompare(b.name)),
  })
  return ok(null)
}

export async function removeColleague(recipient: string): Promise<void> {
  const { colleagues } = usePreferences.getState()
  await changePreferences({
    colleagues: colleagues.filter((colleague) => colleague.recipient !== recipient),
  })
}
