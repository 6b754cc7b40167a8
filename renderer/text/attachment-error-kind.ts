import type { AttachmentRefusal } from '../../shared/model/attachment-format'

/** Why a file is not attached. */
export type AttachmentErrorKind =
  | AttachmentRefusal['kind']
  | 'attachment-too-big'
  | 'attachment-pixels'
  | 'attachment-damaged'
  | 'attachment-unreadable'
  | 'attachments-full'
