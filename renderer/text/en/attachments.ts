import type { Attachment } from '../../../shared/model/attachment'

export const attachments = {
  adding: 'Adding the attachments…',
  already: '“{{name}}” is already attached to this record.',
  notOnDisk: 'An attachment could not be copied to the disk. $t({{error}})',
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
