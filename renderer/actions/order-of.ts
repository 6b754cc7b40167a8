import type { ShareForm } from '../state/share-choices'
import type { ShareOrder, ShareSeal } from './share-order'

function sealOf({ seal, passphrase, recipients }: ShareForm): ShareSeal {
  if (seal === 'passphrase') return { kind: 'passphrase', passphrase }
  return seal === 'keys' ? { kind: 'keys', recipients } : { kind: 'open' }
}

/** What the share dialog asks for. */
export function orderOf(form: ShareForm): ShareOrder {
  const { profile, worlds, themes, communes, hasAttachments } = form
  return {
    choice: { profile, without: { worlds, themes, communes } },
    seal: sealOf(form),
    withoutAttachments: !hasAttachments,
  }
}
