import type { Attachment } from '../../../shared/model/attachment'

export const attachments = {
  fields: {
    record: 'Record',
    name: 'File name',
    caption: 'Caption',
    mediaType: 'Format',
    hash: 'Fingerprint',
    size: 'Size',
    width: 'Width',
    height: 'Height',
    takenOn: 'Date',
    credit: 'Credit',
    isInBriefing: 'In the briefing',
  } satisfies Record<Exclude<keyof Attachment, 'id'>, string>,
} as const
