import type { AttachmentFormat, AttachmentRefusal } from '../../shared/model/attachment-format'
import { attachmentFormats, isPicture } from '../../shared/model/attachment-format'
import { maxAttachmentBytes, maxPixels } from '../../shared/file/limits'
import { photoDate } from '../../shared/file/photo-date'
import { pictureSize } from '../../shared/file/picture-size'
import { sniffAttachment } from '../../shared/file/sniff-attachment'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { sha256Hex } from './read-coterr'
import { redrawInWorker } from './redraw-in-worker'

export type AttachmentError =
  | AttachmentRefusal
  | { readonly kind: 'attachment-too-big'; readonly maxMegabytes: number }
  /** A picture of too many pixels, or that does not say how many. */
  | { readonly kind: 'attachment-pixels' }
  | { readonly kind: 'attachment-damaged' }
  | { readonly kind: 'attachment-unreadable'; readonly cause: string }
  /** With it, the territory would no longer go into one file. */
  | { readonly kind: 'attachments-full'; readonly maxMegabytes: number }

/** A file as it will be kept. */
export interface PreparedAttachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly mediaType: string
  readonly width?: number
  readonly height?: number
  readonly takenOn?: string
}

/** Longer side of a photo that is reduced: sharp over a page of A4, and ten times lighter. Pixels. */
const reducedSide = 2048
/** Canvas of Chromium 130 goes no further. */
const fullSide = 16_384

const longestName = 120

/** The file's name, with the extension that its bytes deserve. */
function nameFor(name: string, format: AttachmentFormat): string {
  const stem = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cc}\p{Cf}\\/]+/gu, ' ')
    .trim()
  return `${stem.slice(0, longestName) || 'document'}.${format}`
}

async function prepared(
  bytes: Uint8Array,
  name: string,
  format: AttachmentFormat,
): Promise<PreparedAttachment> {
  const hash = await sha256Hex(bytes)
  return { name: nameFor(name, format), bytes, hash, mediaType: attachmentFormats[format] }
}

/**
 * Looks at a file as hostile, and makes it what is kept: a photo is drawn anew, upright, without what its
 * file says of place, camera and owner; a document stays as it is.
 */
export async function prepareAttachment(
  name: string,
  bytes: Uint8Array,
  isReduced: boolean,
): Promise<Result<PreparedAttachment, AttachmentError>> {
  if (bytes.length > maxAttachmentBytes) {
    return err({ kind: 'attachment-too-big', maxMegabytes: maxAttachmentBytes / 2 ** 20 })
  }
  const sniffed = sniffAttachment(bytes, name)
  if (!sniffed.ok) return sniffed
  const format = sniffed.value
  if (!isPicture(format)) return ok(await prepared(bytes, name, format))
  const said = pictureSize(bytes, format)
  if (said === null || said.width * said.height > maxPixels) {
    return err({ kind: 'attachment-pixels' })
  }
  const takenOn = format === 'jpg' ? photoDate(bytes) : null
  const longest = isReduced ? reducedSide : fullSide
  const drawn = await redrawInWorker({ bytes, format, longest })
  if (drawn === null) return err({ kind: 'attachment-damaged' })
  const { width, height } = drawn
  const photo = await prepared(drawn.bytes, name, format)
  return ok({ ...photo, width, height, ...(takenOn === null ? {} : { takenOn }) })
}
