import type { RequestAnswers, RequestChannel, RequestInput } from '../../shared/ipc/channels'

/** Bytes of each territory's attachments, by hash. */
export type FakeAttachments = Map<string, Map<string, Uint8Array>>

type AttachmentChannel = Extract<RequestChannel, `attachment:${string}`>
type AttachmentDoers = {
  readonly [C in AttachmentChannel]: (input: RequestInput<C>) => RequestAnswers[C]
}

/** The attachment channels, in memory; hashes are taken at their word. */
export function attachmentDoers(attachments: FakeAttachments): AttachmentDoers {
  const of = (territory: string): Map<string, Uint8Array> => {
    const found = attachments.get(territory) ?? new Map<string, Uint8Array>()
    attachments.set(territory, found)
    return found
  }
  return {
    'attachment:list': (territory) => ({
      ok: true,
      value: Array.from(of(territory), ([hash, { length }]) => ({ hash, bytes: length })),
    }),
    'attachment:write': ({ territory, hash, bytes }) => {
      of(territory).set(hash, bytes)
      return { ok: true, value: null }
    },
    'attachment:read': ({ territory, hash }) => {
      const bytes = of(territory).get(hash)
      if (bytes === undefined) return { ok: false, error: { kind: 'not-found', name: hash } }
      return { ok: true, value: bytes }
    },
    'attachment:remove': ({ territory, hashes }) => {
      for (const hash of hashes) of(territory).delete(hash)
      return { ok: true, value: null }
    },
  }
}
