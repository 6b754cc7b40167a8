/** The kinds of files that may be attached, by the extension that their copies are saved with. */
export const attachmentFormats = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  rtf: 'application/rtf',
  csv: 'text/csv',
  txt: 'text/plain',
} as const

export type AttachmentFormat = keyof typeof attachmentFormats

/** Those that are drawn on screen and in the briefing. An SVG may hold scripts: it is a document, never drawn. */
const pictures = ['jpg', 'png', 'webp'] as const satisfies readonly AttachmentFormat[]

export type PictureFormat = (typeof pictures)[number]

export function isPicture(format: AttachmentFormat): format is PictureFormat {
  return (pictures as readonly AttachmentFormat[]).includes(format)
}

/** The format that a media type says; null where it is none that may be attached. */
export function formatOfMediaType(mediaType: string): AttachmentFormat | null {
  const formats = Object.entries(attachmentFormats) as [AttachmentFormat, string][]
  return formats.find(([, type]) => type === mediaType)?.[0] ?? null
}

/** Why a file is not attached. */
export type AttachmentRefusal =
  | { readonly kind: 'attachment-empty' }
  /** Something that runs. */
  | { readonly kind: 'attachment-program' }
  /** An office document with programs in it. */
  | { readonly kind: 'attachment-macros' }
  /** An archive, of which nobody here looks at what is in it. */
  | { readonly kind: 'attachment-archive' }
  /** A photo of a kind that cannot be drawn here. */
  | { readonly kind: 'attachment-heic' }
  | { readonly kind: 'attachment-format' }
