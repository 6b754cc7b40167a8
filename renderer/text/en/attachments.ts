import type { Attachment } from '../../../shared/model/attachment'

export const attachments = {
  one: 'Attachment',
  title: 'Photos and documents',
  none: 'Drag a photo or document onto the window, paste it, or choose it.',
  help: '25 MB a file at most. Of photos, neither the place nor the camera is kept.',
  add: 'Attach…',
  reduce: 'Reduce photos',
  before: 'Previous',
  after: 'Next',
  absent: 'is not on this computer',
  missing:
    '“{{name}}” is not on this computer. It will come with a complete copy of the territory, or by sync.',
  opensElsewhere: 'Save this document to open it in another program.',
  captionHelp:
    'What is seen, for who does not see it. If somebody can be recognised, ask for their consent.',
  pixels: '{{width}} × {{height}} pixels',
  saveAs: 'Save as…',
  remove: 'Remove',
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
