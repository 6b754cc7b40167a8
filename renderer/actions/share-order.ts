import type { ShareChoice } from '../../shared/file/share-profile'
import { wholeShare } from '../../shared/file/share-profile'

/** How a file is closed to others: not at all, by a passphrase, or for those who have one of some keys. */
export type ShareSeal =
  | { readonly kind: 'open' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'keys'; readonly recipients: readonly string[] }

/** What to hand over, and how. */
export interface ShareOrder {
  readonly choice: ShareChoice
  readonly seal: ShareSeal
  /** Photos and documents are named and described in the file, and their bytes are not in it. */
  readonly withoutAttachments?: boolean
}

/** Everything, for anybody. */
export const wholeOrder: ShareOrder = { choice: wholeShare, seal: { kind: 'open' } }
