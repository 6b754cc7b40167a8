import type { ShareProfile } from '../../shared/file/share-profile'

/** What the share dialog holds while it is open. */
export interface ShareForm {
  readonly profile: ShareProfile
  readonly worlds: readonly string[]
  readonly themes: readonly string[]
  readonly communes: readonly string[]
  /** Whether photos and documents go with a complete file. */
  readonly hasAttachments: boolean
  readonly seal: 'open' | 'passphrase' | 'keys'
  readonly passphrase: string
  readonly again: string
  readonly recipients: readonly string[]
}

export const wholeForm: ShareForm = {
  ...{ profile: 'complete', worlds: [], themes: [], communes: [], hasAttachments: true },
  ...{ seal: 'open', passphrase: '', again: '', recipients: [] },
}

/** Fewer are guessed by hand. */
export const minPassphraseLength = 8

/** Whether two typings of a new passphrase are one that may be used. */
export function isPassphraseReady(passphrase: string, again: string): boolean {
  return passphrase.length >= minPassphraseLength && passphrase === again
}

/** Whether what the dialog holds can be carried out. */
export function isFormReady({ seal, passphrase, again, recipients }: ShareForm): boolean {
  if (seal === 'passphrase') return isPassphraseReady(passphrase, again)
  return seal === 'open' || recipients.length > 0
}
