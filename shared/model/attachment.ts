import type { FieldSpecs, RecordOf } from './field'

/**
 * A photo or document of a record. The bytes stand apart, as the entry `attachments/<hash>` of the territory
 * and of its files, once however many records hold them.
 */
export const attachmentFields = {
  /** Ids are unique among all kinds. */
  record: {
    type: 'reference',
    target: ['territory', 'actor', 'alliance', 'challenge', 'resource', 'event', 'impact'],
  },
  /** The name of the file. */
  name: { type: 'text' },
  /** What is seen, for who does not see it, and under the picture. */
  caption: { type: 'text' },
  mediaType: { type: 'text' },
  /** SHA-256 of the bytes, in lower case hex. */
  hash: { type: 'text' },
  /** Bytes. */
  size: { type: 'number' },
  /** Pixels, of a picture. */
  width: { type: 'number' },
  height: { type: 'number' },
  takenOn: { type: 'partialDate' },
  credit: { type: 'text', isPersonal: true },
  isInBriefing: { type: 'flag' },
} as const satisfies FieldSpecs

export type Attachment = RecordOf<typeof attachmentFields>
