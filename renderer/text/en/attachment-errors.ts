import type { AttachmentErrorKind } from '../attachment-error-kind'

/** Why a file is not attached, and what to do. */
export const attachmentErrors = {
  'attachment-empty': '“{{name}}” is empty: nothing was attached.',
  'attachment-program':
    '“{{name}}” is a program: it is not attached. Attach a photo, a PDF or an office document.',
  'attachment-macros':
    '“{{name}}” has macros in it, that is, programs: it is not attached. Save it without macros, or as PDF.',
  'attachment-archive': '“{{name}}” is an archive: attach the files in it instead.',
  'attachment-heic':
    '“{{name}}” is in HEIC format, which CoTerr cannot draw. Save the photo as JPEG, then attach it.',
  'attachment-format':
    '“{{name}}” is not of an accepted format: JPEG, PNG, WebP, PDF, office documents, text.',
  'attachment-too-big':
    '“{{name}}” is larger than {{maxMegabytes}} MB: it is not attached. Make it lighter, or note where to find it.',
  'attachment-pixels':
    'The dimensions of the picture “{{name}}” are out of reach: it is not attached. Reduce it, then try again.',
  'attachment-damaged': 'The picture “{{name}}” is damaged or incomplete: it is not attached.',
  'attachment-unreadable':
    '“{{name}}” could not be read: is it a folder, or was the file moved? ({{cause}})',
  'attachments-full':
    'The attachments of the territory would reach {{maxMegabytes}} MB, and it would no longer fit into one file: “{{name}}” is not attached. Erase some first.',
} as const satisfies Record<AttachmentErrorKind, string>
